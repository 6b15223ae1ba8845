import type { Context } from 'qinxue/plugin';
import { attendanceOf } from '../attendance/attendance-of.ts';
import type { Attended } from '../attendance/attended.ts';
import { earliest } from '../calendar.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { openStatuses } from '../enrolments/enrolment-status.ts';
import { settleAll, undoUnmet } from '../enrolments/settle.ts';
import { creditClass } from '../hours/credit-class.ts';
import { creditCourses } from '../hours/credit-courses.ts';
import { endEnrolmentsOfGone } from '../leaving/let-go.ts';
import { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { placeLifecycle } from '../places/place-lifecycle.ts';
import { classLifecycle } from './class-lifecycle.ts';
import { type LockedClass, lockedClass } from './locked-class.ts';
import { TrainingClass } from './training-class.ts';
import type { TrainingClassInput } from './training-class-input.ts';

export async function settleClass(context: Context, { trainingClass: id }: TrainingClassInput): Promise<TrainingClass> {
  await settle(await lockedClass(context, id));
  return context.get(TrainingClass, id);
}

/**
 * Decides who has completed the class, and credits everybody with the hours they attended. Settled again, it counts
 * as of the first time, and the ledger moves by the difference.
 */
export async function settle({ system, training }: LockedClass): Promise<void> {
  const settledAt = training.settledAt ?? system.now();
  await classLifecycle.step(system, training, 'settle', { settledAt });
  const places = await system.list(ClassPlace, { classId: training.id, status: { in: seatedStatuses } });
  const attendance = await attendanceOf(system, places);
  const endedOn = earliest(training.endsOn, system.dayOf(settledAt));

  const completed = training.courseVersionId
    ? await completedByCourse(system, places, settledAt)
    : completedByAttendance(places, attendance, training.minAttendance);
  const has = ({ id }: ClassPlace) => completed.has(id);
  const end = () => ({ endedOn });
  await placeLifecycle.stepAll(system, places.filter(has), 'complete', end);
  const others = places.filter((place) => !has(place));
  await placeLifecycle.stepAll(system, others, 'fail', end);

  await creditClass(system, training, places, attendance, endedOn);
  await endEnrolmentsOfGone(system, places, endedOn);
  // Whoever learned the course alone, and attended nothing.
  await creditCourses(system, enrolmentsOf(places));
}

const completedByAttendance = (
  places: readonly ClassPlace[],
  attendance: ReadonlyMap<string, Attended>,
  least: number,
): ReadonlySet<string> =>
  new Set(places.filter(({ id }) => (attendance.get(id)?.share ?? 0) >= least).map(({ id }) => id));

export const enrolmentsOf = (places: readonly ClassPlace[]): string[] =>
  places.flatMap(({ enrolmentId }) => enrolmentId ?? []);

/** The rule of the version decides, with the attendance as it is now; what was completed by marks that were wrong is undone. */
async function completedByCourse(
  system: Context,
  places: readonly ClassPlace[],
  at: Date,
): Promise<ReadonlySet<string>> {
  const enrolments = await system.list(Enrolment, { id: { in: enrolmentsOf(places) } });
  const isOpen = ({ status }: Enrolment) => openStatuses.includes(status);
  const settled = await settleAll(system, enrolments.filter(isOpen), at);
  const done = enrolments.filter(({ status }) => status === 'COMPLETED');
  const undone = new Set((await undoUnmet(system, done)).map(({ id }) => id));
  const completed = new Set(
    [...done, ...settled].filter(({ id, status }) => status === 'COMPLETED' && !undone.has(id)).map(({ id }) => id),
  );
  return new Set(places.filter(({ enrolmentId }) => completed.has(enrolmentId ?? '')).map(({ id }) => id));
}
