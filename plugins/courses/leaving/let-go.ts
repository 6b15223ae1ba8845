import { type Context, sql, text } from 'qinxue/plugin';
import { ClassTrainer } from '../classes/class-trainer.ts';
import { lockClass } from '../classes/locked-class.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { enrolmentLifecycle } from '../enrolments/enrolment-lifecycle.ts';
import { openStatuses } from '../enrolments/enrolment-status.ts';
import { ClassPlace } from '../places/class-place.ts';
import { openPlaceStatuses, seatedStatuses } from '../places/class-place-status.ts';
import { giveSeats } from '../places/give-seats.ts';
import { placeLifecycle } from '../places/place-lifecycle.ts';
import { releaseSeats } from '../places/seats.ts';
import { goneAmong } from './gone.ts';

const left = text('Left the organisation.', '已离开本组织。');
/** In a class that has begun, what was attended is settled with the others'. */
const waiting = ['DRAFT', 'OPEN', 'CONFIRMED'] as const;

/**
 * Lets go of what people who leave on a day have open: seats in classes that have not begun go to whoever waits
 * first, what they wait for and ask for ends, and so does what they were learning or were to teach. All in this unit of work.
 */
export async function letGo(context: Context, memberIds: readonly string[], on: string): Promise<void> {
  if (!memberIds.length) return;
  const system = context.asSystem();
  const ids = [...memberIds];
  const open = await system.list(ClassPlace, { memberId: { in: ids }, status: { in: openPlaceStatuses } });
  const classIds = [...new Set(open.map(({ classId }) => classId))].sort();
  const classes = await system.list(TrainingClass, { id: { in: classIds }, status: { in: waiting } });
  for (const id of classIds.filter((each) => classes.some((training) => training.id === each)))
    await dropFrom(system, id, ids, on);
  await endEnrolments(system, ids, on);
  await dropTrainers(system, ids, on);
}

/** One class after the other, in one order: each is held by one at a time. */
async function dropFrom(system: Context, classId: string, memberIds: readonly string[], on: string): Promise<void> {
  await lockClass(system, classId);
  await dropPlaces(system, classId, memberIds, on);
  await giveSeats(system, classId);
}

/** Of a class that is held: the places of people who are gone end, and their seats are free. */
export async function dropPlaces(
  system: Context,
  classId: string,
  memberIds: readonly string[],
  on: string,
): Promise<void> {
  const places = await system.list(ClassPlace, {
    classId,
    memberId: { in: [...memberIds] },
    status: { in: openPlaceStatuses },
  });
  if (!places.length) return;
  await placeLifecycle.stepAll(system, places, 'withdraw', () => ({ reason: left.zh, endedOn: on }));
  await releaseSeats(system, classId, places.filter(({ status }) => seatedStatuses.includes(status)).length);
}

/** A class that begins after their last day needs another trainer, and shows none that does not come. */
async function dropTrainers(system: Context, memberIds: readonly string[], on: string): Promise<void> {
  const teaching = await system.list(ClassTrainer, { memberId: { in: [...memberIds] } });
  const later = await system.list(TrainingClass, {
    id: { in: teaching.map(({ classId }) => classId) },
    status: { in: waiting },
    startsOn: { gt: on },
  });
  const ids = new Set(later.map(({ id }) => id));
  await system.removeAll(teaching.filter(({ classId }) => ids.has(classId)));
}

/** What is learned in a class that has begun goes on until that is settled. */
async function endEnrolments(system: Context, memberIds: readonly string[], on: string): Promise<void> {
  const enrolments = await system.list(Enrolment, { memberId: { in: [...memberIds] }, status: { in: openStatuses } });
  const places = await system.list(ClassPlace, {
    enrolmentId: { in: enrolments.map(({ id }) => id) },
    status: 'IN_PROGRESS',
  });
  const inClass = new Set(places.map(({ enrolmentId }) => enrolmentId));
  const ending = enrolments.filter(({ id }) => !inClass.has(id));
  await enrolmentLifecycle.stepAll(system, ending, 'withdraw', () => ({ endedOn: on }));
}

/** After a class is settled: what the gone have not completed by it, they will not. */
export async function endEnrolmentsOfGone(
  system: Context,
  places: readonly Pick<ClassPlace, 'memberId' | 'enrolmentId'>[],
  on: string,
): Promise<void> {
  const gone = await goneAmong(
    system,
    places.map(({ memberId }) => memberId),
  );
  const ids = places.filter(({ memberId }) => gone.has(memberId)).flatMap(({ enrolmentId }) => enrolmentId ?? []);
  if (!ids.length) return;
  const open = await system.list(Enrolment, { id: { in: ids }, status: { in: openStatuses } });
  await enrolmentLifecycle.stepAll(system, open, 'withdraw', () => ({ endedOn: on }));
}

/** Whoever is gone and still has a place in a class that has not begun, from before their leaving was told. */
export async function dropGone(system: Context, classId: string): Promise<void> {
  const rows = await system.unguardedDatabase.query(sql`SELECT DISTINCT p.memberId FROM courses_class_place p
    JOIN organisation_member m ON m.id = p.memberId
    WHERE p.classId = ${classId} AND p.status IN ${[...openPlaceStatuses]} AND m.status IN ('LEFT', 'RETIRED')`);
  if (!rows.length) return;
  await dropPlaces(
    system,
    classId,
    rows.map(({ memberId }) => String(memberId)),
    system.today(),
  );
}
