import { example, text } from 'qinxue/plugin';

export const examples = [
  example(
    text('Reading activities', '读书活动'),
    text('What is read together, with the list of books.', '正在开展的读书活动及书单。'),
    `
query ReadingActivities {
  readingActivities(first: 10, orderBy: [STARTS_ON_DESC]) {
    totalCount
    nodes {
      title
      theme
      status
      startsOn
      endsOn
      unit { name }
      books(first: 10, orderBy: [POSITION_ASC]) { nodes { required work { title byline } } }
    }
  }
}`,
  ),
  example(
    text('Books', '书目'),
    text('The catalogue, with the editions of each book.', '图书目录及各版本。'),
    `
query Books {
  works(first: 20, orderBy: [TITLE_ASC]) {
    totalCount
    nodes { title byline subjects editions(first: 3) { nodes { isbn13 publisher year pages } } }
  }
}`,
  ),
  example(
    text('My reading', '我的阅读'),
    text('What you read, how far you are, and your goals.', '我的阅读进度与读书目标。'),
    `
query MyReading {
  viewer {
    member {
      name
      readThroughs(first: 10) { nodes { status progress minutes startedOn finishedOn work { title } } }
      readingGoals(first: 5) { nodes { year metric target progress { value share isReached } } }
    }
  }
}`,
  ),
  example(
    text('Books read by unit', '各单位人均阅读册数'),
    text(
      'Books per head, unit by unit. For who may analyse the unit.',
      '各下级单位人均阅读册数，150 为 1.5 册；需有查看或分析权限。',
    ),
    `
query BooksReadByUnit {
  viewer {
    unit {
      name
      children(first: 20) {
        nodes { name metric(id: "reading.books-per-head") { available reason value numerator denominator } }
      }
    }
  }
}`,
  ),
];
