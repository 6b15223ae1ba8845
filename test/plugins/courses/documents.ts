import type { Ask } from '../../kit/index.ts';

/** What the tests of courses ask for, written once. */
export const documents = {
  create:
    'mutation ($input: CourseCreateInput!) { courseCreate(input: $input) { id version status code title category hours mandatory unit { code } } }',
  update:
    'mutation ($input: CourseUpdateInput!) { courseUpdate(input: $input) { id version title category hours mandatory } }',
  retire: 'mutation ($input: CourseRetireInput!) { courseRetire(input: $input) { id status } }',
  restore: 'mutation ($input: CourseRetireInput!) { courseRestore(input: $input) { id status } }',
  draft: `mutation ($input: CourseVersionDraftInput!) { courseVersionDraft(input: $input) {
    id version no status modules { title position items { code kind title required durationSeconds uri } } completionRule { kind count item seconds share of { kind item } } } }`,
  write: `mutation ($input: CourseVersionWriteInput!) { courseVersionWrite(input: $input) {
    id version status modules { position title items { id position code } } completionRule { kind of { kind item } } } }`,
  publish: `mutation ($input: CourseVersionPublishInput!) { courseVersionPublish(input: $input) {
    id no status publishedAt course { id status currentVersion { no } versions(orderBy: NO_ASC) { nodes { no status } } } } }`,
  enrol: `mutation ($input: EnrolmentCreateInput!) { enrolmentCreate(input: $input) {
    id attempt source status progress enrolledOn dueOn courseVersion { no } member { name } unit { code } } }`,
  assign: 'mutation ($input: CourseAssignInput!) { courseAssign(input: $input) { created already skipped } }',
  withdraw: 'mutation ($input: EnrolmentInput!) { enrolmentWithdraw(input: $input) { id status endedOn } }',
  expire: 'mutation ($input: EnrolmentInput!) { enrolmentExpire(input: $input) { id status endedOn } }',
  confirm: 'mutation ($input: EnrolmentInput!) { enrolmentConfirm(input: $input) { id status progress confirmedAt } }',
  reopen:
    'mutation ($input: EnrolmentReasonInput!) { enrolmentReopen(input: $input) { id status progress completedAt endedOn } }',
  result: `mutation ($input: ItemResultRecordInput!) { itemResultRecord(input: $input) {
    state evidence score recordedBy { name } enrolment { id status progress } } }`,
  record: `mutation ($input: ItemProgressRecordInput!) { itemProgressRecord(input: $input) {
    state watchedSeconds item { code } enrolment { status progress completedAt endedOn completion { isMet unmet { kind sentence sentenceZh item { code } } } } } }`,
} as const;

export interface Published {
  readonly course: string;
  readonly courseVersion: string;
  /** Item ids by code. */
  readonly items: Readonly<Record<string, string>>;
}

export const content = (completionRule?: object) => ({
  modules: [
    {
      title: 'Before work',
      items: [
        { code: 'film', kind: 'VIDEO', title: 'The five rules', durationSeconds: 100, uri: 'https://films.example/5' },
        { code: 'sheet', kind: 'DOCUMENT', title: 'The sheet', uri: '/files/sheet.pdf' },
      ],
    },
    { title: 'At the bench', items: [{ kind: 'OFFLINE', title: 'Lock and tag', required: false }] },
  ],
  ...(completionRule && { completionRule }),
});

/** Writes the next version of a course and publishes it. */
export async function publish(ask: Ask, course: string, written: object = content()): Promise<Published> {
  const { id, version } = (await ask(documents.draft, { input: { course } })).data.courseVersionDraft;
  const draft = await ask(documents.write, { input: { courseVersion: id, version, content: written } });
  if (draft.errors) throw new Error(draft.text);
  const { modules, version: read } = draft.data.courseVersionWrite;
  const published = await ask(documents.publish, { input: { courseVersion: id, version: read } });
  if (published.errors) throw new Error(published.text);
  const items = modules.flatMap((module: { items: { id: string; code: string }[] }) => module.items);
  return {
    course,
    courseVersion: id,
    items: Object.fromEntries(items.map((item: { id: string; code: string }) => [item.code, item.id])),
  };
}

/** A new course of a unit, published. */
export async function teach(
  ask: Ask,
  input: { unit: string; code: string; hours?: number },
  written?: object,
): Promise<Published> {
  const made = await ask(documents.create, { input: { title: `Course ${input.code}`, ...input } });
  if (made.errors) throw new Error(made.text);
  return publish(ask, made.data.courseCreate.id, written);
}
