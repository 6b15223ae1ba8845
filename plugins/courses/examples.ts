import { example, text } from 'qinxue/plugin';

export const examples = [
  example(
    text('Courses', '课程列表'),
    text(
      'The courses that you can see, and what the current version of each consists of.',
      '可见的课程及其现行版本的内容。',
    ),
    `
query Courses {
  courses(first: 10, orderBy: [TITLE_ASC]) {
    totalCount
    nodes {
      code
      title
      mandatory
      status
      unit { name }
      currentVersion {
        no
        modules { title items { kind title required } }
      }
    }
  }
}`,
  ),
  example(
    text('My learning', '我的学习'),
    text('What you learn, how far you are, and by when it is due.', '我的课程、进度与截止日期。'),
    `
query MyLearning {
  viewer {
    member {
      name
      enrolments(first: 20, orderBy: [ENROLLED_ON_DESC]) {
        totalCount
        nodes { status progress enrolledOn dueOn completedAt course { title } }
      }
    }
  }
}`,
  ),
  example(
    text('Training classes', '培训班'),
    text('The next classes: when, where, and how many seats are taken.', '近期培训班的时间、地点与已占名额。'),
    `
query TrainingClasses {
  trainingClasses(first: 10, orderBy: [STARTS_ON_DESC]) {
    totalCount
    nodes { code title status startsOn endsOn venue seats taken audience audienceZh }
  }
}`,
  ),
  example(
    text('Completion by unit', '各单位必修课程完成率'),
    text(
      'The completion rate of mandatory courses, unit by unit, in percent. For who may analyse the unit.',
      '各下级单位的必修课程完成率（百分比）；需有查看或分析权限。',
    ),
    `
query CompletionByUnit {
  viewer {
    unit {
      name
      all: metric(id: "courses.completion-rate") { value numerator denominator }
      children(first: 20) {
        nodes {
          name
          metric(id: "courses.completion-rate") { available reason value numerator denominator }
        }
      }
    }
  }
}`,
  ),
];
