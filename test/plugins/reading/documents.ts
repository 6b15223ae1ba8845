import type { Ask } from '../../kit/index.ts';

const mutation = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;

const readingFields =
  'id version status attempt mode progress minutes startedOn finishedOn evidenceReached stopReason reviewRemark unit { code } work { title } readingActivity { title }';
const note =
  'id version status kind title body words visibility score submittedOn approvedOn similarity isSimilar reviewRemark';
const plan =
  'id version status aim resources reviewRemark approvedOn endedOn endReason mentor { name } milestones { nodes { id position title dueOn proof provenOn result } }';

/** What the tests of reading ask for, written once. */
export const documents = {
  workCreate: mutation('workCreate', 'WorkCreateInput', 'id version title authors byline subjects'),
  workUpdate: mutation('workUpdate', 'WorkUpdateInput', 'id version title authors byline subjects'),
  editionCreate: mutation(
    'editionCreate',
    'EditionCreateInput',
    'id version isbn13 isbn10 publisher year pages format work { id }',
  ),
  editionUpdate: mutation(
    'editionUpdate',
    'EditionUpdateInput',
    'id version isbn13 isbn10 publisher year pages format',
  ),
  activityCreate: mutation(
    'readingActivityCreate',
    'ReadingActivityCreateInput',
    'id version status title theme audience audienceZh startsOn endsOn evidenceLevel deliverables { kind least } unit { code } books(orderBy: POSITION_ASC) { nodes { position required work { title } } }',
  ),
  activityUpdate: mutation(
    'readingActivityUpdate',
    'ReadingActivityUpdateInput',
    'id version status title theme audience startsOn endsOn evidenceLevel deliverables { kind least } books(orderBy: POSITION_ASC) { nodes { position required work { title } } }',
  ),
  activity: (command: string) => mutation(`readingActivity${command}`, 'ReadingActivityInput', 'id version status'),
  prolong: mutation(
    'readingActivityProlong',
    'ReadingActivityProlongInput',
    'id version status endsOn closedOn changeReason',
  ),
  end: (command: string) =>
    mutation(
      `readingActivity${command}`,
      'ReadingActivityReasonInput',
      'id status changeReason results { totalCount }',
    ),
  plan: mutation('readThroughPlan', 'ReadThroughPlanInput', readingFields),
  move: (command: string) => mutation(`readThrough${command}`, 'ReadThroughInput', readingFields),
  record: mutation(
    'readingProgressRecord',
    'ReadingProgressRecordInput',
    'progressBefore progressAfter minutes isCorrection reason loggedOn readThrough { progress minutes }',
  ),
  verify: mutation('readThroughVerify', 'ReadThroughVerifyInput', readingFields),
  challenge: mutation('readThroughChallenge', 'ReadThroughChallengeInput', readingFields),
  reopen: mutation('readThroughReopen', 'ReadThroughReopenInput', readingFields),
  note: (command: string) => mutation(`readingNote${command}`, 'ReadingNoteInput', note),
  noteCreate: mutation('readingNoteCreate', 'ReadingNoteCreateInput', note),
  noteUpdate: mutation('readingNoteUpdate', 'ReadingNoteUpdateInput', note),
  noteSubmit: mutation('readingNoteSubmit', 'ReadingNoteInput', note),
  noteApprove: mutation('readingNoteApprove', 'ReadingNoteApproveInput', `${note} readThrough { evidenceReached }`),
  noteReturn: mutation('readingNoteReturn', 'ReadingNoteReturnInput', note),
  noteFeature: mutation('readingNoteFeature', 'ReadingNoteInput', note),
  goalSet: mutation(
    'readingGoalSet',
    'ReadingGoalSetInput',
    'id owner year metric target evidenceLevel countRereads unit { code } member { name } progress { value evidenceLevel share isReached }',
  ),
  planCreate: mutation('selfStudyPlanCreate', 'SelfStudyPlanCreateInput', plan),
  planUpdate: mutation('selfStudyPlanUpdate', 'SelfStudyPlanUpdateInput', plan),
  ownPlan: (command: string) => mutation(`selfStudyPlan${command}`, 'SelfStudyPlanInput', plan),
  reviewPlan: (command: string) => mutation(`selfStudyPlan${command}`, 'SelfStudyPlanReviewInput', plan),
  prove: mutation(
    'selfStudyMilestoneProve',
    'SelfStudyMilestoneProveInput',
    'id provenOn result selfStudyPlan { status }',
  ),
} as const;

/** The answer of the only field, or an error that says what came instead. */
export async function done(ask: Ask, document: string, input: object) {
  const answer = await ask(document, { input });
  if (answer.errors) throw new Error(answer.text);
  return Object.values(answer.data)[0] as { readonly id: string; readonly version: number } & Record<string, unknown>;
}

/** A book with one edition. */
export async function shelve(
  ask: Ask,
  title: string,
  { pages = 100 as number | null, isbn = undefined as string | undefined } = {},
) {
  const work = await done(ask, documents.workCreate, { title, authors: [`作者 of ${title}`] });
  const edition = await done(ask, documents.editionCreate, {
    work: work.id,
    pages,
    isbn,
    publisher: '工业出版社',
    year: 2020,
  });
  return { work: work.id, edition: edition.id };
}

/** An activity of a unit, led as far as ACTIVE. */
export async function season(
  ask: Ask,
  input: {
    unit: string;
    books?: object[];
    audience?: object;
    deliverables?: object[];
    startsOn?: string;
    endsOn?: string;
  },
) {
  const made = await done(ask, documents.activityCreate, {
    title: '读书季',
    startsOn: '2026-03-01',
    endsOn: '2026-06-30',
    deliverables: [{ kind: 'NOTE', least: 1 }],
    ...input,
  });
  for (const command of ['Publish', 'Activate'])
    await done(ask, documents.activity(command), { readingActivity: made.id });
  return made.id;
}

/** A book read to the end. */
export async function readThrough(ask: Ask, edition: string, readingActivity?: string) {
  const { id } = await done(ask, documents.plan, { edition, readingActivity });
  await done(ask, documents.move('Start'), { readThrough: id });
  await done(ask, documents.move('Finish'), { readThrough: id });
  return id;
}
