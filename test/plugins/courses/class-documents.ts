import type { Ask } from '../../kit/index.ts';

const place = 'id status source attempt no reason endedOn member { name } unit { code } decidedBy { name }';
const training = 'id version status taken seats';

/** What the tests of training classes ask for, written once. */
export const classDocuments = {
  create: `mutation ($input: TrainingClassCreateInput!) { trainingClassCreate(input: $input) {
    ${training} code title venue provider audience audienceZh minSeats waitlist approval enrolFrom enrolTo startsOn endsOn
    plannedCost hours minAttendance unit { code } course { code } courseVersion { no } trainers { nodes { name member { name } } } } }`,
  update: `mutation ($input: TrainingClassUpdateInput!) { trainingClassUpdate(input: $input) {
    ${training} title audience minSeats startsOn endsOn provider trainers { nodes { name } } } }`,
  open: `mutation ($input: TrainingClassInput!) { trainingClassOpen(input: $input) { ${training} } }`,
  confirm: `mutation ($input: TrainingClassInput!) { trainingClassConfirm(input: $input) { ${training} } }`,
  start: `mutation ($input: TrainingClassInput!) { trainingClassStart(input: $input) { ${training} } }`,
  finish: `mutation ($input: TrainingClassInput!) { trainingClassFinish(input: $input) { ${training} } }`,
  settle: `mutation ($input: TrainingClassInput!) { trainingClassSettle(input: $input) { ${training} } }`,
  cancel: `mutation ($input: TrainingClassReasonInput!) { trainingClassCancel(input: $input) { ${training} } }`,
  reverse: `mutation ($input: TrainingClassReasonInput!) { trainingClassReverse(input: $input) { ${training} } }`,
  reopen: `mutation ($input: TrainingClassReasonInput!) { trainingClassReopen(input: $input) { ${training} } }`,
  resume: `mutation ($input: TrainingClassReasonInput!) { trainingClassResume(input: $input) { ${training} } }`,
  restore: `mutation ($input: ClassPlaceReasonInput!) { classPlaceRestore(input: $input) { ${place} trainingClass { taken } } }`,
  assign:
    'mutation ($input: TrainingClassAssignInput!) { trainingClassAssign(input: $input) { enrolled waitlisted already skipped } }',
  request: `mutation ($input: ClassPlaceRequestInput!) { classPlaceRequest(input: $input) { ${place} trainingClass { taken } enrolment { id status source } } }`,
  approve: `mutation ($input: ClassPlaceInput!) { classPlaceApprove(input: $input) { ${place} trainingClass { taken } } }`,
  reject: `mutation ($input: ClassPlaceReasonInput!) { classPlaceReject(input: $input) { ${place} } }`,
  withdraw: `mutation ($input: ClassPlaceInput!) { classPlaceWithdraw(input: $input) { ${place} trainingClass { taken } } }`,
  waive: `mutation ($input: ClassPlaceReasonInput!) { classPlaceWaive(input: $input) { ${place} } }`,
  session: `mutation ($input: ClassSessionCreateInput!) { classSessionCreate(input: $input) { id version startsAt endsAt location hours status } }`,
  sessionUpdate: `mutation ($input: ClassSessionUpdateInput!) { classSessionUpdate(input: $input) { id version startsAt endsAt location hours status } }`,
  sessionCancel: `mutation ($input: ClassSessionInput!) { classSessionCancel(input: $input) { id status } }`,
  attend: `mutation ($input: AttendanceRecordInput!) { attendanceRecord(input: $input) {
    id status attendances(first: 50) { totalCount nodes { mark minutes source occurredOn member { name } unit { code } } } } }`,
  hoursReverse: `mutation ($input: LearningHoursReverseInput!) { learningHoursReverse(input: $input) {
    id hours occurredOn unit { code } reversalOf { id } } }`,
  places: `query ($id: ID!) { trainingClass(id: $id) { status taken places(first: 100, orderBy: NO_ASC) {
    nodes { ${place} attendanceShare attendedHours } } } }`,
  hours: `query ($id: ID!) { trainingClass(id: $id) { learningHours(first: 100) { nodes {
    id hours source occurredOn member { name } unit { code } reversalOf { id } } } } }`,
} as const;

export interface Planned {
  readonly id: string;
  readonly version: number;
}

export const plan = { title: 'Crane drivers', startsOn: '2026-03-10', endsOn: '2026-03-12' };

/** A new class, as a draft. */
export async function planClass(
  ask: Ask,
  input: { unit: string; code: string } & Record<string, unknown>,
): Promise<Planned> {
  const made = await ask(classDocuments.create, { input: { ...plan, ...input } });
  if (made.errors) throw new Error(made.text);
  return made.data.trainingClassCreate;
}

/** A new class that takes people. */
export async function openClass(
  ask: Ask,
  input: { unit: string; code: string } & Record<string, unknown>,
): Promise<string> {
  const { id } = await planClass(ask, input);
  const opened = await ask(classDocuments.open, { input: { trainingClass: id } });
  if (opened.errors) throw new Error(opened.text);
  return id;
}

/** A session of so many hours on a day, from 08:00 in China. */
export async function meet(ask: Ask, trainingClass: string, day: string, length = 2): Promise<string> {
  const startsAt = new Date(`${day}T00:00:00Z`);
  const endsAt = new Date(startsAt.getTime() + length * 3_600_000);
  const made = await ask(classDocuments.session, { input: { trainingClass, startsAt, endsAt } });
  if (made.errors) throw new Error(made.text);
  return made.data.classSessionCreate.id;
}
