import { plugins } from '../../plugins/index.ts';
import type { Ask } from '../kit/index.ts';
import { startDemo, type TestDemo } from '../kit/start-demo.ts';

/** What is published or over, of every plugin, as the whole organisation sees it. */
const published = `query ($from: LocalDate!, $to: LocalDate!) {
  units(first: 60, orderBy: [CODE_ASC]) { nodes { code
    ${[
      'competitions.awards-per-head',
      'competitions.entries',
      'competitions.mean-comparable',
      'competitions.participation-rate',
      'courses.attendance-rate',
      'courses.completion-rate',
      'courses.leaders-hours',
      'courses.learners-share',
      'courses.learning-hours',
      'evaluation.mean-total',
      'evaluation.results-share',
      'reading.active-plans-share',
      'reading.books-per-head',
      'reading.minutes-per-head',
      'reading.notes-per-head',
      'reading.verified-share',
    ]
      .map((id, i) => `m${i}: metric(id: "${id}", from: $from, to: $to) { value numerator denominator }`)
      .join('\n    ')}
  } }
}`;
const results = `{
  evaluationCycles(first: 20) { nodes { name status results(first: 100) { nodes {
    no total band rank isCurrent inputsHash explanation { recomputedTotal nodes { code } } } } } }
  competitions(first: 20) { nodes { code
    workshops: unitRanking(levels: 1) { rank score entries firstPlaces unit { code } }
    teams: unitRanking(levels: 2) { rank score entries firstPlaces unit { code } } } }
  readingGoals(first: 100) { nodes { id year progress { value share isReached } } }
}`;

describe('Teams that move to another workshop', () => {
  let demo: TestDemo;
  let now = new Date('2026-11-20T04:00:00Z');
  let ask: Ask;
  beforeAll(async () => {
    demo = await startDemo(plugins, { now: () => now });
    now = new Date('2026-11-21T04:00:00Z');
    const admin = await demo.signIn('admin');
    ask = (query, variables) => admin.ask(query, variables, { unit: 'QX' });
  });
  afterAll(() => demo.close());

  const text = async (query: string, variables: object = {}) => {
    const { text: body, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    return body;
  };
  const move = async (code: string, parent: string) => {
    const { data } = await ask('query ($u: ID!) { unit(id: $u) { version parent { code } } }', { u: code });
    const input = { unit: code, version: data.unit.version, parent };
    await text('mutation ($input: UnitMoveInput!) { unitMove(input: $input) { id } }', { input });
    return data.unit.parent.code as string;
  };

  test('take nothing of what was published or is over along: byte for byte', async () => {
    const period = { from: '2026-01-01', to: '2026-11-20' };
    const before = [await text(published, period), await text(results)];
    // There is something to be changed.
    expect(before[0]).toMatch(/"QX-W1-T1","m0".*"value":[1-9]/);
    expect(before[1]).toMatch(/"workshops":\[\{"rank":1/);
    expect(before[1]).toMatch(/"total":[1-9]/);
    expect(before[1]).toMatch(/"progress":\{"value":[1-9]/);
    for (const team of ['QX-W1-T1', 'QX-W1-T2']) expect(await move(team, 'QX-W3')).toBe('QX-W1');
    // First as values, so that a failure tells which.
    const after = [await text(published, period), await text(results)];
    expect(after.map((body) => JSON.parse(body))).toEqual(before.map((body) => JSON.parse(body)));
    expect(after).toEqual(before);
  });

  test('count where they are from then on, and everywhere by today’s tree where that is asked for', async () => {
    const hours = `query ($from: LocalDate!, $to: LocalDate!, $attribution: Attribution!) {
      unit(id: "QX-W1") { metric(id: "courses.learning-hours", from: $from, to: $to, attribution: $attribution) { denominator } } }`;
    const heads = async (from: string, to: string, attribution: string) =>
      (await ask(hours, { from, to, attribution })).data.unit.metric.denominator as number;
    const then = await heads('2026-11-20', '2026-11-20', 'AT_TIME');
    const today = await heads('2026-11-21', '2026-11-21', 'AT_TIME');
    expect(today).toBeLessThan(then);
    expect(await heads('2026-11-20', '2026-11-20', 'CURRENT')).toBe(today);
  });
});
