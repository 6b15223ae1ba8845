import type { Sql } from '../../../server/kernel/data/sql.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { content, documents, done, leaf, publishSystem, step, value } from '../../plugins/evaluation/documents.ts';
import type { Lived, Part } from './part.ts';
import type { Year } from './year.ts';

/** Of the leaf that people score, and of each metric. */
const share = { judged: 40, metric: 20 };
const weights = { self: 30, unit: 50, committee: 0, metric: 20 };

interface Measure {
  readonly metric: string;
  /** The value that has 100 points, as the graph is told it. */
  readonly target: number;
  /** The value of one for each head, in whole steps of the metric. */
  readonly unit: number;
  /** So many of its steps are one. */
  readonly steps: number;
}

/** What a plugin is asked for of a team, and of a person where that is another metric. */
interface Measured {
  readonly plugin: string;
  readonly team: Measure;
  readonly person?: Measure;
  /** Rows of `memberId` and `n`: what a person has in the year. */
  readonly reference: Sql;
}

const metrics: readonly Measured[] = [
  {
    plugin: 'courses',
    team: { metric: 'courses.learning-hours', target: 6, unit: 1, steps: 100 },
    reference: sql`SELECT memberId, SUM(hours) AS n FROM courses_hours GROUP BY memberId`,
  },
  {
    plugin: 'competitions',
    team: { metric: 'competitions.participation-rate', target: 100, unit: 10_000, steps: 100 },
    person: { metric: 'competitions.entries', target: 1, unit: 1, steps: 1 },
    reference: sql`SELECT DISTINCT memberId, 1 AS n FROM competitions_entry_member`,
  },
  {
    plugin: 'reading',
    team: { metric: 'reading.books-per-head', target: 1, unit: 100, steps: 100 },
    reference: sql`SELECT r.memberId, COUNT(DISTINCT e.workId) AS n FROM reading_read_through r
      JOIN reading_edition e ON e.id = r.editionId WHERE r.evidenceReached >= 1 GROUP BY r.memberId`,
  },
];

const measureOf = ({ team, person = team }: Measured, isTeam: boolean): Measure => (isTeam ? team : person);

/** The scores that people give: known by the place in the list of subjects. */
const selfScore = (i: number) => 60 + ((i * 13) % 41);
const unitScore = (i: number) => 50 + ((i * 17) % 51);
/** Every tenth assesses themselves, and every team does. */
const assessesSelf = ({ isTeam }: Subject, i: number) => isTeam || i % 10 === 0;

interface Subject {
  readonly id: string;
  /** The unit's code or the employee number. */
  readonly code: string;
  readonly isTeam: boolean;
}

export const evaluationPart: Part = {
  plugin: 'evaluation',
  root: 'evaluationCycles',
  async live(year) {
    year.on('2026-11-02');
    const admin = (query: string, variables?: object) => year.ask('E01', query, variables);
    const systems = [];
    for (const isTeam of [true, false]) {
      const subject = isTeam ? 'TEAM' : 'PERSON';
      const nodes = metrics.map((each) => {
        const { metric, target } = measureOf(each, isTeam);
        return leaf(each.plugin, share.metric, { metric, params: { floor: 0, target } });
      });
      const written = content([leaf('P', share.judged), ...nodes]);
      systems.push((await publishSystem(admin, { unit: 'E', code: `Y-${subject}`, subject }, written)).system);
    }
    const input = { unit: 'E', year: 2026, name: '年度考核', indexSystems: systems, weights };
    const cycle = (await done(admin(documents.cycle, { input }))).evaluationCycleCreate.id as string;
    await done(step(admin, cycle, 'Publish'));
    const subjects = await subjectsOf(year, cycle);

    await done(step(admin, cycle, 'OpenSelfAssessment'));
    for (const [i, subject] of subjects.entries())
      if (assessesSelf(subject, i))
        await score(year, leaderOf(year, subject), cycle, 'SELF', [[subject, selfScore(i)]]);
    await done(step(admin, cycle, 'OpenUnitReview'));
    const all = subjects.map((subject, i) => [subject, unitScore(i)] as const);
    await score(
      year,
      'E01',
      cycle,
      'UNIT',
      all.filter(([{ code }]) => code !== 'E01'),
    );
    // Nobody reviews themselves.
    await score(
      year,
      'E03',
      cycle,
      'UNIT',
      all.filter(([{ code }]) => code === 'E01'),
    );
    await done(step(admin, cycle, 'OpenCommitteeReview'));
    await done(admin(documents.freeze, { input: { evaluationCycle: cycle } }));
    await done(step(admin, cycle, 'OpenCalibration'));
    await done(admin(documents.calculate, { input: { evaluationCycle: cycle } }));
    await done(step(admin, cycle, 'Close'));
    return { check: () => check(year, cycle, subjects) } satisfies Lived;
  },
};

/** As they are evaluated, in the order of their codes. */
async function subjectsOf(year: Year, cycle: string): Promise<Subject[]> {
  const found = await year.pages<{ id: string; code: string; kind: string }>(
    'E01',
    'query ($id: ID!, $after: String) { evaluationCycle(id: $id) { subjects(first: 100, after: $after) { pageInfo { endCursor hasNextPage } nodes { id code kind } } } }',
    { id: cycle },
    ({ evaluationCycle }) => evaluationCycle.subjects,
  );
  expect(found).toHaveLength(year.teams.length + year.members.size);
  return found
    .map(({ id, code, kind }) => ({ id, code, isTeam: kind === 'TEAM' }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const leaderOf = (year: Year, { code, isTeam }: Subject): string =>
  isTeam ? (year.teams.find((team) => team.code === code)?.people[0] ?? '') : code;

const score = (year: Year, no: string, cycle: string, stage: string, given: readonly (readonly [Subject, number])[]) =>
  done(
    year.ask(no, documents.score, {
      input: {
        evaluationCycle: cycle,
        stage,
        submit: true,
        sheets: given.map(([subject, points]) => ({ subject: subject.id, scores: [value('P', points)] })),
      },
    }),
  );

interface Result {
  readonly total: number;
  readonly rank: number | null;
  readonly subject: { readonly code: string };
  readonly explanation: {
    readonly recomputedTotal: number;
    readonly nodes: readonly { readonly code: string; readonly absence: string | null }[];
  };
}

async function check(year: Year, cycle: string, subjects: readonly Subject[]): Promise<void> {
  const results = await year.pages<Result>(
    'E01',
    `query ($id: ID!, $after: String) { evaluationCycle(id: $id) { results(first: 20, after: $after, filter: { isCurrent: { eq: true } }) {
      pageInfo { endCursor hasNextPage } nodes { total rank subject { code } explanation { recomputedTotal nodes { code absence } } } } } }`,
    { id: cycle },
    ({ evaluationCycle }) => evaluationCycle.results,
  );
  const byCode = new Map(results.map((result) => [result.subject.code, result]));
  expect([results.length, byCode.size]).toEqual([subjects.length, subjects.length]);
  const values = await referenceValues(year);
  const expected = new Map(subjects.map((subject, i) => [subject.code, totalOf(year, subject, i, values)]));
  for (const { code } of subjects) {
    const { total, explanation } = byCode.get(code) as Result;
    expect([code, total, explanation.recomputedTotal]).toEqual([code, expected.get(code), expected.get(code)]);
    const absences = metrics.map(({ plugin }) => [
      plugin,
      explanation.nodes.find((node) => node.code === plugin)?.absence ?? null,
    ]);
    expect([code, absences]).toEqual([
      code,
      metrics.map(({ plugin }) => [plugin, year.isOn(plugin, unitOf(year, code)) ? null : 'PLUGIN_OFF']),
    ]);
  }
  for (const isTeam of [true, false]) {
    const peers = subjects.filter((subject) => subject.isTeam === isTeam);
    // Of whom too little was judged, they have no rank.
    const enough = new Set(subjects.filter((subject, i) => coverageOf(year, subject, i) >= 60).map(({ code }) => code));
    const totals = peers.filter(({ code }) => enough.has(code)).map(({ code }) => expected.get(code) ?? 0);
    for (const { code } of peers) {
      const better = totals.filter((total) => total > (expected.get(code) ?? 0)).length;
      expect([code, byCode.get(code)?.rank]).toEqual([code, enough.has(code) ? 1 + better : null]);
    }
  }
}

/** By metric: what each person has, straight from the tables. */
async function referenceValues(year: Year): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const values = new Map<string, ReadonlyMap<string, number>>();
  const numbers = new Map([...year.members].map(([no, id]) => [id, no]));
  for (const { plugin, reference } of metrics)
    values.set(
      plugin,
      new Map((await year.rows(reference)).map((row) => [numbers.get(String(row.memberId)) ?? '', Number(row.n)])),
    );
  return values;
}

function totalOf(
  year: Year,
  subject: Subject,
  i: number,
  values: ReadonlyMap<string, ReadonlyMap<string, number>>,
): number {
  const people = subject.isTeam ? (year.teams.find(({ code }) => code === subject.code)?.people ?? []) : [subject.code];
  const points = metrics
    .filter(({ plugin }) => year.isOn(plugin, unitOf(year, subject.code)))
    .map((measured) => {
      const { plugin } = measured;
      const { target, unit, steps } = measureOf(measured, subject.isTeam);
      const sum = people.reduce((all, no) => all + (values.get(plugin)?.get(no) ?? 0), 0);
      // The metric is rounded once, to its step.
      const found = Math.floor((2 * sum * unit + people.length) / (2 * people.length));
      return Math.min(1, found / (target * steps)) * 100;
    });
  // The stages at the leaf that people score – who has not assessed themselves has nothing there –, then the tree.
  const self = assessesSelf(subject, i) ? selfScore(i) : 0;
  const judged = (weights.self * self + weights.unit * unitScore(i)) / (weights.self + weights.unit);
  const whole = share.judged + share.metric * points.length;
  const sum = share.judged * judged + share.metric * points.reduce((all, each) => all + each, 0);
  return Math.round((sum / whole) * 10_000) / 10_000;
}

/** The share of the points that somebody, or a metric, has judged. */
function coverageOf(year: Year, subject: Subject, i: number): number {
  const on = metrics.filter(({ plugin }) => year.isOn(plugin, unitOf(year, subject.code))).length;
  const part = assessesSelf(subject, i) ? 1 : weights.unit / (weights.self + weights.unit);
  return Math.floor(share.judged * part + share.metric * on);
}

/** The unit in which someone is evaluated. */
const unitOf = (year: Year, code: string): string => {
  if (year.units.has(code)) return code;
  return (
    year.teams.find(({ people }) => people.includes(code))?.code ?? (code.startsWith('E') ? 'E' : code.slice(0, 2))
  );
};
