import { type Context, type NewRow, sql } from 'qinxue/plugin';
import type { LockedClass } from '../classes/locked-class.ts';
import type { EnrolmentSource } from '../enrolments/enrolment-status.ts';
import type { Learner } from '../enrolments/learners.ts';
import { enrolmentsWith } from './class-course.ts';
import { ClassPlace } from './class-place.ts';
import { openPlaceStatuses } from './class-place-status.ts';
import { seatsFor, takeSeats, tellSeated } from './seats.ts';

/** Gives people the seats that are free, in their order; the others wait. */
export async function takePlaces(
  { system, training }: LockedClass,
  learners: readonly Learner[],
  source: EnrolmentSource,
): Promise<ClassPlace[]> {
  const seated = seatsFor(training, learners.length);
  await takeSeats(system, training.id, seated, learners.length);
  const attempts = await attemptsOf(system, training.id, learners);
  const enrolments = await enrolmentsWith(system, training, learners.slice(0, seated));
  const places = await system.insertAll(
    ClassPlace,
    learners.map((learner, i): NewRow<ClassPlace> => {
      const isSeated = i < seated;
      return {
        ...learner,
        classId: training.id,
        attempt: (attempts.get(learner.memberId) ?? 0) + 1,
        source,
        status: isSeated ? 'ENROLLED' : 'WAITLISTED',
        no: training.lastNo + 1 + i,
        enrolmentId: enrolments.get(learner.memberId) ?? null,
      };
    }),
  );
  tellSeated(system, places.slice(0, seated));
  return places;
}

/** How often each of the people has had a place in the class. */
export async function attemptsOf(
  system: Context,
  classId: string,
  learners: readonly Pick<Learner, 'memberId'>[],
): Promise<ReadonlyMap<string, number>> {
  const rows =
    await system.unguardedDatabase.query(sql`SELECT memberId, MAX(attempt) AS attempts FROM courses_class_place
    WHERE classId = ${classId} AND memberId IN ${learners.map(({ memberId }) => memberId)} GROUP BY memberId`);
  return new Map(rows.map((row) => [String(row.memberId), Number(row.attempts)]));
}

/** The place that someone has already. */
export const openPlaceOf = (system: Context, classId: string, memberId: string): Promise<ClassPlace | undefined> =>
  system.first(ClassPlace, { classId, memberId, status: { in: openPlaceStatuses } });
