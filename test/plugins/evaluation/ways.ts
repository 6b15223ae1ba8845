import { evaluation } from '../../../plugins/evaluation/index.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';
import { type Command, content, documents, done, leaf, publishSystem, step, subjectsOf, value } from './documents.ts';

export const back = (command: string) =>
  `mutation ($input: EvaluationCycleReasonInput!) { evaluationCycle${command}(input: $input) { id status statusReason finalAt } }`;
export const leaving = (command: string) =>
  `mutation ($input: EvaluationSubjectsInput!) { evaluationSubject${command}(input: $input) { id status statusReason result { total } } }`;
export const adding = `mutation ($input: EvaluationSubjectAddInput!) { evaluationSubjectAdd(input: $input) { status subjects(first: 50) { totalCount } } }`;
export const shown = `query ($cycle: ID!) { evaluationCycle(id: $cycle) { status statusReason
  subjects(first: 50) { nodes { id code status statusReason needsCalculation result { no total rank publishedAt }
    sheets(first: 10, orderBy: ID_ASC) { nodes { id stage status returnReason } }
    results(orderBy: NO_ASC) { nodes { no total rank place isCurrent publishedAt } } } } } }`;

export interface Shown {
  readonly id: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly result: { readonly no: number; readonly total: number; readonly rank: number | null } | null;
  readonly sheets: { readonly nodes: readonly { id: string; stage: string; status: string }[] };
  readonly results: {
    readonly nodes: readonly {
      no: number;
      total: number;
      rank: number | null;
      place: number;
      isCurrent: boolean;
      publishedAt: string | null;
    }[];
  };
}

/** An evaluation of persons in a server of its own, and what the tests of ways out do with it again and again. */
export function waysOf(dialect: Dialect) {
  let it: TestServer;
  let system: string;
  beforeAll(async () => {
    it = await startUnit({ plugins: [evaluation], dialect, now: () => new Date('2026-06-02T02:00:00Z') });
    const written = content([leaf('a', 100, { scoredBy: ['UNIT'] })]);
    ({ system } = await publishSystem(it.ask, { unit: 'E', code: 'out', subject: 'PERSON' }, written));
  });
  afterAll(() => it.close());

  const begin = async (name: string, more: object = {}, commands: readonly Command[] = reviewing) => {
    const input = { unit: 'A', year: 2026, name, indexSystems: [system], weights: { unit: 100 }, ...more };
    const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of commands) await done(step(it.ask, cycle, command));
    return cycle as string;
  };
  const reviewing = ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const;
  const closing = ['OpenCommitteeReview', 'OpenCalibration'] as const;
  const look = async (cycle: string, as = it.ask): Promise<Map<string, Shown>> => {
    const { evaluationCycle } = await done(as(shown, { cycle }));
    return new Map(evaluationCycle.subjects.nodes.map((row: { code: string }) => [row.code.replace('no-', ''), row]));
  };
  const score = async (cycle: string, scores: Readonly<Record<string, number>>, as = it.ask) => {
    const subjects = await subjectsOf(it.ask, cycle);
    const sheets = Object.entries(scores).map(([key, of]) => ({
      subject: subjects.get(key)?.id,
      scores: [value('a', of)],
    }));
    return as(documents.score, { input: { evaluationCycle: cycle, stage: 'UNIT', submit: true, sheets } });
  };
  const calculate = (cycle: string) => done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
  const all = { adminA: 40, trainerA: 50, judgeA: 60, reviewerA: 70, leaderA1: 80, learnerA1: 90 };

  return { running: () => ({ it, system }), begin, reviewing, closing, look, score, calculate, all };
}
