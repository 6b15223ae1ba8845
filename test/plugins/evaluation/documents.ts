import type { Ask } from '../../kit/index.ts';

/** What the tests of evaluation ask for, written once. */
export const documents = {
  create:
    'mutation ($input: IndexSystemCreateInput!) { indexSystemCreate(input: $input) { id code status subject unit { code } versions { nodes { id no status version } } } }',
  draft: 'mutation ($input: IndexSystemInput!) { indexVersionDraft(input: $input) { id no version status } }',
  write: `mutation ($input: IndexVersionWriteInput!) { indexVersionWrite(input: $input) {
    id version status appliesTo appliesToZh notApplicable bands { code minScore }
    nodes(first: 100, orderBy: PLACE_ASC) { totalCount nodes { place code kind weight maxPoints method metric scoredBy parent { code } } } } }`,
  publish:
    'mutation ($input: IndexVersionPublishInput!) { indexVersionPublish(input: $input) { id version no status system { id status currentVersion { no } } } }',
  retire: 'mutation ($input: IndexSystemInput!) { indexSystemRetire(input: $input) { id status } }',
  install: 'mutation ($input: IndexSystemInstallInput!) { indexSystemInstall(input: $input) { created already } }',
  matrix: `mutation ($input: PairwiseMatrixRecordInput!) { pairwiseMatrixRecord(input: $input) {
    id groupCode codes judgements lambdaMax ci cr weights expert { name } } }`,
  weigh: `mutation ($input: IndexVersionWeighInput!) { indexVersionWeigh(input: $input) {
    version nodes(first: 100, orderBy: PLACE_ASC) { nodes { code weight maxPoints } } } }`,
  cycle:
    'mutation ($input: EvaluationCycleCreateInput!) { evaluationCycleCreate(input: $input) { id version status year periodFrom periodTo deviationLimit weights { self unit committee metric } } }',
  change:
    'mutation ($input: EvaluationCycleUpdateInput!) { evaluationCycleUpdate(input: $input) { id version name systems { nodes { system { code } } } } }',
  freeze:
    'mutation ($input: EvaluationCycleFreezeInput!) { evaluationCycleFreeze(input: $input) { id metricsFrozenAt } }',
  calculate:
    'mutation ($input: EvaluationCycleInput!) { evaluationCycleCalculate(input: $input) { id calculation { done total isRunning finishedAt } } }',
  score: 'mutation ($input: EvaluationSheetScoreInput!) { evaluationSheetScore(input: $input) { scored submitted } }',
  submit:
    'mutation ($input: EvaluationSheetSubmitInput!) { evaluationSheetSubmit(input: $input) { scored submitted } }',
  return:
    'mutation ($input: EvaluationSheetReturnInput!) { evaluationSheetReturn(input: $input) { id status returnReason } }',
  propose: 'mutation ($input: VetoHitProposeInput!) { vetoHitPropose(input: $input) { id status effect capBand } }',
  confirm: 'mutation ($input: VetoHitInput!) { vetoHitConfirm(input: $input) { id status } }',
  lift: 'mutation ($input: VetoHitLiftInput!) { vetoHitLift(input: $input) { id status liftReason } }',
  adopt: 'mutation ($input: EvaluationCycleInput!) { evaluationCycleAdopt(input: $input) { id status } }',
  keep: 'mutation ($input: EvaluationCycleInput!) { evaluationCycleKeep(input: $input) { id status } }',
  subjects: `query ($cycle: ID!) { evaluationCycle(id: $cycle) { status subjects(first: 100) { totalCount nodes {
    id kind needsCalculation unit { code } member { name } system { code } metrics { metric value numerator denominator absence } } } } }`,
  results: `query ($cycle: ID!) { evaluationCycle(id: $cycle) { results(first: 100, filter: { isCurrent: { eq: true } }) { totalCount nodes {
    no method coverage total band rank inputsHash subject { id kind unit { code } member { name } } explanation { recomputedTotal veto vetoEffect
      stages { stage score points absence } nodes { code group depth kind applicable absence score points cut scores { stage score points absence } readings { stage value level absence } } } } } } }`,
} as const;

export type Command =
  | 'Publish'
  | 'OpenSelfAssessment'
  | 'OpenUnitReview'
  | 'OpenCommitteeReview'
  | 'OpenCalibration'
  | 'Close'
  | 'Archive';

export const stepDocument = (command: Command) =>
  `mutation ($input: EvaluationCycleInput!) { evaluationCycle${command}(input: $input) { id status finalAt } }`;

export const step = (ask: Ask, cycle: string, command: Command) =>
  ask(stepDocument(command), { input: { evaluationCycle: cycle } });

export const bands = [
  { code: 'A', minScore: 90 },
  { code: 'B', minScore: 70 },
  { code: 'C', minScore: 0 },
];

const linear = { method: 'LINEAR', params: { floor: 0, target: 100 } };
const named = (code: string) => ({ code, name: `Node ${code}`, nameZh: `指标${code}` });

export const leaf = (code: string, weight: number, more: object = {}) => ({
  ...named(code),
  kind: 'LEAF',
  weight,
  ...linear,
  ...more,
});

export const group = (code: string, weight: number, children: object[]) => ({
  ...named(code),
  kind: 'GROUP',
  weight,
  children,
});

export const veto = (code: string, effect: string, capBand?: string) => ({
  ...named(code),
  kind: 'VETO',
  effect,
  ...(capBand && { capBand }),
});

export const content = (nodes: object[], more: object = {}) => ({ bands, nodes, ...more });

export interface Written {
  readonly system: string;
  readonly indexVersion: string;
}

/** Throws where the answer has errors. */
export async function done(answer: Promise<Awaited<ReturnType<Ask>>>) {
  const { data, errors, text } = await answer;
  if (errors) throw new Error(text);
  return data;
}

/** Writes the draft of a system and publishes it. */
export async function publishNext(ask: Ask, system: string, written: object): Promise<string> {
  const { indexVersionDraft: draft } = await done(ask(documents.draft, { input: { indexSystem: system } }));
  const input = { indexVersion: draft.id, version: draft.version, content: written };
  const { indexVersionWrite: read } = await done(ask(documents.write, { input }));
  await done(ask(documents.publish, { input: { indexVersion: draft.id, version: read.version } }));
  return draft.id;
}

/** A new system of a unit, published. */
export async function publishSystem(
  ask: Ask,
  input: { unit: string; code: string; subject: string },
  written: object,
): Promise<Written> {
  const names = { name: `System ${input.code}`, nameZh: `体系${input.code}` };
  const { indexSystemCreate: system } = await done(ask(documents.create, { input: { ...names, ...input } }));
  return { system: system.id, indexVersion: await publishNext(ask, system.id, written) };
}

export interface SubjectRow {
  readonly id: string;
  readonly kind: string;
  readonly needsCalculation: boolean;
  readonly unit: { readonly code: string } | null;
  readonly member: { readonly name: string } | null;
  readonly metrics: readonly {
    readonly metric: string;
    readonly value: number | null;
    readonly absence: string | null;
  }[];
}

/** The subjects that someone sees, by the name of the person or the code of the unit. */
export async function subjectsOf(ask: Ask, cycle: string): Promise<Map<string, SubjectRow>> {
  const { evaluationCycle } = await done(ask(documents.subjects, { cycle }));
  return new Map(
    evaluationCycle.subjects.nodes.map((row: SubjectRow) => [row.member?.name ?? row.unit?.code ?? '', row]),
  );
}

export const value = (node: string, of: number, more: object = {}) => ({ node, value: of, ...more });
