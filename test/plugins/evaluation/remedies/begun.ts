import type { Ask, TestServer } from '../../../kit/index.ts';
import {
  type Command,
  content,
  documents,
  done,
  leaf,
  publishNext,
  publishSystem,
  step,
  subjectsOf,
  value,
} from '../documents.ts';

export const reason = 'Why.';
export const back = (command: string) =>
  `mutation ($input: EvaluationCycleReasonInput!) { evaluationCycle${command}(input: $input) { id status } }`;
export const leaving = (command: string) =>
  `mutation ($input: EvaluationSubjectsInput!) { evaluationSubject${command}(input: $input) { id status } }`;

export const unit = ['OpenSelfAssessment', 'OpenUnitReview'] as const;

let number = 0;
const cycles =
  'query ($cycle: ID!) { evaluationCycle(id: $cycle) { version status sheets(first: 100) { nodes { id stage status subject { id } } } } }';

export const look = async (it: TestServer, cycle: string) =>
  (await done(it.ask(cycles, { cycle }))).evaluationCycle as {
    readonly version: number;
    readonly status: string;
    readonly sheets: {
      readonly nodes: readonly { id: string; stage: string; status: string; subject: { id: string } }[];
    };
  };

export interface Begun {
  readonly system: string;
  readonly cycle: string;
  /** The teams and their ids, by code. */
  readonly teams: ReadonlyMap<string, { readonly id: string }>;
}

export const draft = async (it: TestServer, indexSystems: readonly string[], more: object = {}) => {
  const input = { unit: 'E', year: 2026, name: `Remedy ${++number}`, indexSystems, weights: { unit: 100 }, ...more };
  return (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate as { id: string; version: number };
};
export const system = async (it: TestServer, nodes: object[] = [leaf('a', 100)], subject = 'TEAM') =>
  publishSystem(it.ask, { unit: 'E', code: `remedy-${++number}`, subject }, content(nodes));

/** An evaluation of the two teams, as far along as is wanted. */
export async function begun(
  it: TestServer,
  commands: readonly Command[],
  more: object = {},
  nodes?: object[],
): Promise<Begun> {
  const written = await system(it, nodes);
  const { id: cycle } = await draft(it, [written.system], more);
  for (const command of ['Publish', ...commands] as const) await done(step(it.ask, cycle, command));
  return { system: written.system, cycle, teams: await subjectsOf(it.ask, cycle) };
}

/** Scores the teams in a stage and hands in. */
export const score = ({ cycle, teams }: Begun, ask: Ask, stage: string, codes: readonly string[] = ['A1', 'B1']) =>
  ask(documents.score, {
    input: {
      ...{ evaluationCycle: cycle, stage, submit: true },
      sheets: codes.map((code) => ({ subject: teams.get(code)?.id, scores: [value('a', 80)] })),
    },
  });

export const sheetOf = async (it: TestServer, { cycle, teams }: Begun, stage: string, code: string) =>
  (await look(it, cycle)).sheets.nodes.find(
    (sheet) => sheet.stage === stage && sheet.subject.id === teams.get(code)?.id && sheet.status !== 'SUPERSEDED',
  )?.id;

export const exclude = (it: TestServer, { teams }: Begun, ...codes: readonly string[]) =>
  it.ask(leaving('Exclude'), { input: { subjects: codes.map((code) => teams.get(code)?.id), reason } });

export const calculate = (it: TestServer, cycle: string) =>
  it.ask(documents.calculate, { input: { evaluationCycle: cycle } });

/** The sheets of a team are of the version before. */
export const outdated = async (it: TestServer) => {
  const given = await begun(it, unit);
  await done(score(given, it.ask, 'UNIT'));
  await publishNext(it.ask, given.system, content([leaf('a', 100)]));
  return given;
};
export const go = (it: TestServer, command: 'Adopt' | 'Keep', cycle: string) =>
  it.ask(command === 'Adopt' ? documents.adopt : documents.keep, { input: { evaluationCycle: cycle } });
