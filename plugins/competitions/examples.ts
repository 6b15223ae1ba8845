import { example, text } from 'qinxue/plugin';

export const examples = [
  example(
    text('Competitions', '竞赛列表'),
    text('The competitions that you can see, with their events and stages.', '可见的竞赛及其赛项与阶段。'),
    `
query Competitions {
  competitions(first: 10) {
    totalCount
    nodes {
      code
      name
      season
      status
      unit { name }
      events(first: 10, orderBy: [NO_ASC]) {
        nodes { name jobType entryKind eligibility eligibilityZh stages { name kind weight status } }
      }
    }
  }
}`,
  ),
  example(
    text('Results and awards', '成绩与奖项'),
    text(
      'The latest published results of each event: the best five, and who won what.',
      '各赛项最新公布的成绩前五名与获奖情况。',
    ),
    `
query ResultsAndAwards {
  competitions(first: 5) {
    nodes {
      name
      events(first: 5, orderBy: [NO_ASC]) {
        nodes {
          name
          results(first: 1, orderBy: [NO_DESC]) {
            nodes {
              kind
              publishedOn
              lines(first: 5, orderBy: [POSITION_ASC]) { nodes { rank name score unit { name } } }
            }
          }
          awards(first: 10, orderBy: [TIER_ASC]) { nodes { title name rank awardedOn } }
        }
      }
    }
  }
}`,
  ),
  example(
    text('Ranking of units', '单位排名'),
    text(
      'How the units stand in each competition, one level below its organiser.',
      '各竞赛中主办单位下一级单位的排名。',
    ),
    `
query RankingOfUnits {
  competitions(first: 5) {
    nodes {
      name
      unitRanking(levels: 1) { rank score entries firstPlaces unit { code name } }
    }
  }
}`,
  ),
  example(
    text('My entries', '我的报名'),
    text('Where you compete, alone or in a team.', '我参加的赛项，个人或团队。'),
    `
query MyEntries {
  viewer {
    member {
      name
      entries(first: 10) {
        totalCount
        nodes { leads entry { name status registeredOn event { name } } }
      }
    }
  }
}`,
  ),
];
