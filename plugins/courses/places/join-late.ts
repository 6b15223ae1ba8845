import type { Context } from 'qinxue/plugin';
import { Attendance } from '../attendance/attendance.ts';
import type { LockedClass } from '../classes/locked-class.ts';
import type { Learner } from '../enrolments/learners.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { enrolmentsWith } from './class-course.ts';
import { ClassPlace } from './class-place.ts';
import { seatFor } from './enter-class.ts';
import { placeLifecycle } from './place-lifecycle.ts';
import { takeSeats, tellSeated } from './seats.ts';
import { attemptsOf } from './take-places.ts';

/** Lets someone into a class that has begun, while a seat is left; the marks of an earlier place in it go with them. */
export async function joinLate(locked: LockedClass, learner: Learner, reason: string): Promise<ClassPlace> {
  const { context, system, training } = locked;
  context.reason = reason;
  system.reason = reason;
  await seatFor(locked);
  await takeSeats(system, training.id, 0, 1);
  const attempts = await attemptsOf(system, training.id, [learner]);
  const enrolmentId = (await enrolmentsWith(system, training, [learner])).get(learner.memberId) ?? null;
  const place = await system.insert(ClassPlace, {
    ...learner,
    classId: training.id,
    enrolmentId,
    attempt: (attempts.get(learner.memberId) ?? 0) + 1,
    no: training.lastNo + 1,
    source: 'ASSIGNED',
    status: 'ENROLLED',
    reason,
    decidedById: context.viewer.memberId ?? null,
  });
  tellSeated(system, [place]);
  await moveMarks(system, place);
  return placeLifecycle.step(system, place, 'begin');
}

/** The marks of a person in the class go with the place that they have now. */
export async function moveMarks(system: Context, { id: placeId, classId, memberId }: ClassPlace): Promise<void> {
  const sessions = await system.list(ClassSession, { classId });
  const marks = await system.list(Attendance, { memberId, sessionId: { in: sessions.map(({ id }) => id) } });
  await system.updateAll(marks.map((row) => ({ row, changes: { placeId } })));
}
