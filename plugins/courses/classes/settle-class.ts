import type { Scope } from 'qinxue/plugin';
import { attendanceOf } from '../attendance/attendance-of.ts';
import type { Attended } from '../attendance/attended.ts';
import { unitsOn } from '../belonging.ts';
import { earliest } from '../calendar.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { openStatuses } from '../enrolments/enrolment-status.ts';
import { settleAll } from '../enrolments/settle.ts';
import { credit } from '../hours/credit.ts';
import { creditCourses } from '../hours/credit-courses.ts';
import { classCredit } from '../hours/ledger.ts';
import { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { placeLife } from '../places/place-life.ts';
import { classLife } from './class-life.ts';
import { type HeldClass, heldClass } from './held-class.ts';
import { TrainingClass } from './training-class.ts';

export async function settleClass(scope: Scope, id: string): Promise<TrainingClass> {
  await settle(await heldClass(scope, id));
  return scope.get(TrainingClass, id);
}

/** Decides who has completed the class, and credits everybody with the hours they attended. */
export async function settle({ system, training }: HeldClass): Promise<void> {
  await classLife.step(system, training, 'settle');
  const places = await system.list(ClassPlace, { classId: training.id, status: { in: seatedStatuses } });
  const attendance = await attendanceOf(system, places);
  const endedOn = earliest(training.endsOn, system.today());

  const completed = training.courseVersionId
    ? await completedByCourse(system, places)
    : completedByAttendance(places, attendance, training.minAttendance);
  const has = ({ id }: ClassPlace) => completed.has(id);
  await placeLife.stepAll(system, places.filter(has), 'complete', () => ({ endedOn }));
  await placeLife.stepAll(
    system,
    places.filter((place) => !has(place)),
    'fail',
    () => ({ endedOn }),
  );

  const unitOf = await unitsOn(system, places, () => endedOn);
  await credit(
    system,
    places.map((place) =>
      classCredit({
        classId: training.id,
        memberId: place.memberId,
        unitId: unitOf(place),
        hours: attendance.get(place.id)?.hours ?? 0,
        occurredOn: endedOn,
      }),
    ),
  );
  // Whoever learned the course alone, and attended nothing.
  await creditCourses(system, enrolmentsOf(places));
}

const completedByAttendance = (
  places: readonly ClassPlace[],
  attendance: ReadonlyMap<string, Attended>,
  least: number,
): ReadonlySet<string> =>
  new Set(places.filter(({ id }) => (attendance.get(id)?.share ?? 0) >= least).map(({ id }) => id));

const enrolmentsOf = (places: readonly ClassPlace[]): string[] =>
  places.flatMap(({ enrolmentId }) => enrolmentId ?? []);

/** The rule of the version decides, with the attendance as it is now. */
async function completedByCourse(system: Scope, places: readonly ClassPlace[]): Promise<ReadonlySet<string>> {
  const enrolments = await system.list(Enrolment, { id: { in: enrolmentsOf(places) } });
  const settled = await settleAll(
    system,
    enrolments.filter(({ status }) => openStatuses.includes(status)),
  );
  const completed = new Set(
    [...enrolments, ...settled].filter(({ status }) => status === 'COMPLETED').map(({ id }) => id),
  );
  return new Set(places.filter(({ enrolmentId }) => completed.has(enrolmentId ?? '')).map(({ id }) => id));
}
