import { example, text } from 'qinxue/plugin';

export const examples = [
  example(
    text('Evaluations', '考核周期'),
    text(
      'The evaluations that you can see: when they are, and how the marks are weighed.',
      '可见的考核周期、时间与评分权重。',
    ),
    `
query Evaluations {
  evaluationCycles(first: 10, orderBy: [YEAR_DESC]) {
    totalCount
    nodes {
      year
      name
      status
      periodFrom
      periodTo
      unit { name }
      weights { self unit committee metric }
      windows { stage from to }
    }
  }
}`,
  ),
  example(
    text('Results', '考核结果'),
    text('The newest evaluation that has results: totals, bands and ranks.', '最近考核的总分、等级与名次。'),
    `
query EvaluationResults {
  evaluationCycles(first: 2, orderBy: [YEAR_DESC]) {
    nodes {
      year
      name
      results(first: 20, orderBy: [PLACE_ASC]) {
        totalCount
        nodes { rank total band coverage subject { kind code name } }
      }
    }
  }
}`,
  ),
  example(
    text('My evaluations', '我的考核'),
    text('How you were evaluated, year by year.', '我历年的考核结果。'),
    `
query MyEvaluations {
  viewer {
    member {
      name
      evaluations(first: 10) { nodes { cycle { year name status } result { total band rank } } }
    }
  }
}`,
  ),
  example(
    text('Index systems', '指标体系'),
    text('What units and people are evaluated by.', '考核所用的指标体系。'),
    `
query IndexSystems {
  indexSystems(first: 10) {
    totalCount
    nodes { code name nameZh }
  }
}`,
  ),
];
