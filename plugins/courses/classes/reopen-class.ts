import { type Context, groupBy } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { undoUnmet } from '../enrolments/settle.ts';
import { credit } from '../hours/credit.ts';
import { inOrder } from '../hours/credit-courses.ts';
import { LearningHours } from '../hours/learning-hours.ts';
import { classSource, netOf, takenBack } from '../hours/ledger.ts';
import { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { placeLifecycle } from '../places/place-lifecycle.ts';
import { revokePlaces } from '../places/revoke-places.ts';
import { classLifecycle } from './class-lifecycle.ts';
import { type LockedClass, lockedClass } from './locked-class.ts';
import { enrolmentsOf } from './settle-class.ts';
import { TrainingClass } from './training-class.ts';
import type { TrainingClassReasonInput } from './training-class-input.ts';

/** Takes up a settled class again, to correct it and settle it anew; its hours stay until then. */
export async function reopenClass(
  context: Context,
  { trainingClass: id, reason: why }: TrainingClassReasonInput,
): Promise<TrainingClass> {
  context.reason = inputText('input.reason', why, 500);
  await reopen(await lockedClass(context, id), context.reason);
  return context.get(TrainingClass, id);
}

/** Goes on with a class that was finished too early. */
export async function resumeClass(
  context: Context,
  { trainingClass: id, reason: why }: TrainingClassReasonInput,
): Promise<TrainingClass> {
  context.reason = inputText('input.reason', why, 500);
  const { system, training } = await lockedClass(context, id);
  await classLifecycle.step(system, training, 'resume');
  return context.get(TrainingClass, id);
}

/** Takes back all that a class has credited and everybody who completed anything by it, as if it had never been settled. */
export async function reverseClass(
  context: Context,
  { trainingClass: id, reason: why }: TrainingClassReasonInput,
): Promise<TrainingClass> {
  context.reason = inputText('input.reason', why, 500);
  const locked = await lockedClass(context, id);
  const { system, training } = locked;
  // One that was reopened already has hours to take back, too; and repeating it takes back nothing more.
  const isOpen = training.status === 'FINISHED' && training.settledAt !== null;
  if (!isOpen) classLifecycle.require(training, classLifecycle.transitions.reopen.from, 'reverse');
  const places = isOpen
    ? await system.list(ClassPlace, { classId: id, status: { in: seatedStatuses } })
    : await reopen(locked, context.reason);
  await takeBack(system, id, places);
  return context.get(TrainingClass, id);
}

/** Takes back the hours that a class has credited, and what was completed by these places in it and by nothing else. */
export async function takeBack(system: Context, classId: string, places: readonly ClassPlace[]): Promise<void> {
  const rowsOf = groupBy(await ledgerOf(system, classId), ({ memberId }) => memberId);
  await credit(
    system,
    [...rowsOf].flatMap(([memberId, rows]) => takenBack(classSource(classId, memberId), rows)),
  );
  const completed = await system.list(Enrolment, { id: { in: enrolmentsOf(places) }, status: 'COMPLETED' });
  await undoUnmet(system, completed, classId);
}

async function reopen({ system, training }: LockedClass, reason: string): Promise<ClassPlace[]> {
  await classLifecycle.step(system, training, 'reopen');
  await keepTakenBack(system, training, reason);
  const settled = await system.list(ClassPlace, { classId: training.id, status: { in: ['COMPLETED', 'FAILED'] } });
  return placeLifecycle.stepAll(system, settled, 'reopen', () => ({ endedOn: null }));
}

/** Whom alone, of all in the class, a person has taken hours back from in former times: that stands. */
async function keepTakenBack(
  system: Context,
  { id: classId, updatedAt }: TrainingClass,
  reason: string,
): Promise<void> {
  const rowsOf = groupBy(await ledgerOf(system, classId), ({ memberId }) => memberId);
  if ([...rowsOf.values()].every((rows) => netOf(rows) === 0)) return;
  // Nothing else has touched the class since then.
  const settledLast = updatedAt;
  const isReversed = (rows: readonly LearningHours[]) =>
    netOf(rows) === 0 && rows.some(({ reversalOfId, createdAt }) => reversalOfId !== null && createdAt > settledLast);
  const without = [...rowsOf].filter(([, rows]) => isReversed(rows)).map(([memberId]) => memberId);
  if (without.length) await revokePlaces(system, classId, without, reason);
}

const ledgerOf = (system: Context, classId: string) => system.list(LearningHours, { classId }, inOrder);
