import type { Answer, Ask } from '../../kit/index.ts';

/** What the tests of competitions ask for, written once. */
export const documents = {
  create: `mutation ($input: CompetitionCreateInput!) { competitionCreate(input: $input) {
    id version code name kind season status publicStandings bestPerUnit unit { code } } }`,
  update: `mutation ($input: CompetitionUpdateInput!) { competitionUpdate(input: $input) {
    id version name season publicStandings bestPerUnit } }`,
  event: `mutation ($input: CompetitionEventCreateInput!) { competitionEventCreate(input: $input) {
    id version no name eligibility eligibilityZh brackets tieBreaks { stage aspect } awardRule { kind ties tiers { name value } }
    stages { id no name weight aggregation advance { kind value perUnitCap } status } } }`,
  write: `mutation ($input: CompetitionEventWriteInput!) { competitionEventWrite(input: $input) {
    id version name stages { id no name weight } } }`,
  scheme: `mutation ($input: MarkSchemeWriteInput!) { markSchemeWrite(input: $input) {
    id no status aspects { id no code kind maxMark minJudges tolerance { upTo mark } benchmarks } } }`,
  lockScheme: 'mutation ($input: MarkSchemeLockInput!) { markSchemeLock(input: $input) { id no status lockedAt } }',
  appoint: `mutation ($input: PanelAppointInput!) { panelAppoint(input: $input) {
    id judges(first: 50) { nodes { id role member { id name } } } } }`,
  dismiss: `mutation ($input: PanelDismissInput!) { panelDismiss(input: $input) { id judges { totalCount } } }`,
  recuse: `mutation ($input: PanelRecuseInput!) { panelRecuse(input: $input) { id recusals { nodes { reason entry { name } } } } }`,
  register: `mutation ($input: EntryRegisterInput!) { entryRegister(input: $input) {
    id name bracket status registeredOn unit { code } members { nodes { leads member { name } unit { code } } } } }`,
  admit: 'mutation ($input: EntryAdmitInput!) { entryAdmit(input: $input) { id status } }',
  reject: 'mutation ($input: EntryRefuseInput!) { entryReject(input: $input) { id status reason } }',
  withdraw: 'mutation ($input: EntryWithdrawInput!) { entryWithdraw(input: $input) { id status reason } }',
  disqualify: 'mutation ($input: EntryRefuseInput!) { entryDisqualify(input: $input) { id status reason } }',
  submit: `mutation ($input: MarkSubmitInput!) { markSubmit(input: $input) {
    stage { id } entry { id name } marks { value pass status aspect { code } } open { id code } } }`,
  reopen: `mutation ($input: MarkReopenInput!) { markReopen(input: $input) {
    id marks(first: 50) { nodes { value pass status judge { member { name } } } } } }`,
  rule: 'mutation ($input: MarkRuleInput!) { markRule(input: $input) { mark reason member { name } aspect { code } } }',
  close: `mutation ($input: CompetitionStageCloseInput!) { competitionStageClose(input: $input) {
    id status results(first: 100, orderBy: RANK_ASC) { nodes { score rank advanced aspects { code mark ruled } entry { id name } } } } }`,
  correct: 'mutation ($input: EventResultCorrectInput!) { eventResultCorrect(input: $input) { id no kind reason } }',
  cancel: 'mutation ($input: CompetitionCancelInput!) { competitionCancel(input: $input) { id status cancelReason } }',
  back: (command: string) =>
    `mutation ($input: CompetitionReturnInput!) { competition${command}(input: $input) { id status changeReason } }`,
  reopenStage:
    'mutation ($input: CompetitionStageReopenInput!) { competitionStageReopen(input: $input) { id status results { totalCount } } }',
  restore: 'mutation ($input: EntryRestoreInput!) { entryRestore(input: $input) { id status reason } }',
  replace: `mutation ($input: EntryReplaceMemberInput!) { entryReplaceMember(input: $input) {
    id member { name } unit { code } members(first: 20) { nodes { leads member { name } } } } }`,
  withdrawAward: `mutation ($input: AwardWithdrawInput!) { awardWithdraw(input: $input) {
    id status reason withdrawnOn versions { nodes { no tier title rank reason } } } }`,
  results: `query ($id: ID!) { competitionEvent(id: $id) { results(first: 5, orderBy: NO_ASC) { nodes { no kind reason publishedOn
    lines(first: 40, orderBy: POSITION_ASC) { nodes { position name bracket rank score comparable stages { no score } unit { code } entry { id } } } } }
    awards(first: 50) { nodes { tier title name rank unit { code } } } } }`,
  standings: `query ($event: ID, $stage: ID) { standings(event: $event, stage: $stage) {
    complete event { name } lines { rank name bracket score complete unit { code } entry { id } } } }`,
  sheet: `query ($stage: ID!, $entry: ID!) { markSheet(stage: $stage, entry: $entry) {
    marks { value aspect { code } } open { code } } }`,
} as const;

/** Points as the rules reckon with them. */
export const points = (n: number) => Math.round(n * 10_000);

/** A command on a competition: `step(ask, 'Publish', id)`. */
export const step = (ask: Ask, command: string, competition: string): Promise<Answer> =>
  ask(`mutation ($input: CompetitionStepInput!) { competition${command}(input: $input) { id version status } }`, {
    input: { competition },
  });

/** The data of an answer that has to be without errors. */
export function done(answer: Answer) {
  if (answer.errors) throw new Error(answer.text);
  return Object.values(answer.data)[0] as never;
}

/** The code of a refusal, and the argument that it names. */
export const refusal = (answer: Answer) => ({ code: answer.code, at: answer.errors?.[0]?.extensions?.argument });

export const benchmarks = ['Below the standard', 'Meets it', 'Above it', 'Outstanding'];

/** 100 points: 98 measured and 2 judged. */
export const aspects = [
  { code: 'M', title: 'Dimensions', kind: 'MEASUREMENT', maxMark: 98 },
  { code: 'J', title: 'Surface', kind: 'JUDGEMENT', maxMark: 2, benchmarks },
];

/** 100 points, all measured. */
export const measured = [{ code: 'M', title: 'Size', kind: 'MEASUREMENT', maxMark: 100 }];

export interface Prepared {
  readonly competition: string;
  readonly event: string;
  readonly stages: readonly { readonly id: string; readonly aspects: Readonly<Record<string, string>> }[];
}

/** A published competition of one event whose stages have schemes and panels, the first judge being chief. */
export async function prepare(
  ask: Ask,
  input: { readonly unit: string; readonly code: string; readonly [more: string]: unknown },
  judges: readonly { readonly id: string }[],
  content: object = {},
  schemes: readonly (readonly object[])[] = [aspects],
): Promise<Prepared> {
  const { id: competition } = done(
    await ask(documents.create, { input: { name: `Competition ${input.code}`, kind: 'SKILL', ...input } }),
  ) as { id: string };
  const event = done(
    await ask(documents.event, {
      input: {
        competition,
        content: {
          name: 'Turning',
          stages: schemes.map((_, i) => ({
            name: `Stage ${i + 1}`,
            kind: 'PRACTICAL',
            weight: 100 / schemes.length,
          })),
          ...content,
        },
      },
    }),
  ) as { id: string; stages: { id: string }[] };
  const stages: Prepared['stages'][number][] = [];
  for (const [i, { id: stage }] of event.stages.entries()) {
    const scheme = done(await ask(documents.scheme, { input: { stage, aspects: schemes[i] } })) as {
      id: string;
      aspects: { id: string; code: string }[];
    };
    done(await ask(documents.lockScheme, { input: { markScheme: scheme.id } }));
    const panel = judges.map(({ id: member }, n) => ({ member, role: n ? 'MEMBER' : 'CHIEF' }));
    done(await ask(documents.appoint, { input: { stage, judges: panel } }));
    stages.push({ id: stage, aspects: Object.fromEntries(scheme.aspects.map(({ id, code }) => [code, id])) });
  }
  done(await step(ask, 'Publish', competition));
  return { competition, event: event.id, stages };
}
