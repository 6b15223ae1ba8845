import { assertMayIn, badInput, type Context, conflict, lockedRow, nounOf } from 'qinxue/plugin';
import { type LockedClass, lockClass } from '../classes/locked-class.ts';
import { manageCourses } from '../permissions.ts';
import { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { freeSeat } from '../places/leave-class.ts';
import { placeLifecycle } from '../places/place-lifecycle.ts';
import { Enrolment } from './enrolment.ts';
import { assertLearning } from './enrolment-commands.ts';
import { enrolmentLifecycle } from './enrolment-lifecycle.ts';

/**
 * Learners give up what they chose themselves; what was assigned is taken back by those who manage courses. A seat
 * in a class that teaches the course is given up with it.
 */
export async function withdraw(context: Context, id: string): Promise<Enrolment> {
  const seats = await heldSeats(context, id);
  const enrolment = await lockedRow(context, Enrolment, id);
  if (enrolment.source === 'SELF') assertLearning(context, enrolment);
  else assertMayIn(context, manageCourses, enrolment.unitId);
  enrolmentLifecycle.check(enrolment, 'withdraw');
  // One that was taken with it meanwhile.
  const taken = await context.asSystem().list(ClassPlace, { enrolmentId: id, status: { in: seatedStatuses } });
  if (taken.some((each) => !seats.some(({ place }) => place.id === each.id))) throw conflict(nounOf(Enrolment));
  for (const { locked, place } of seats) assertLeaving(context, locked, place);
  const endedOn = context.today();
  const withdrawn = await enrolmentLifecycle.step(context, enrolment, 'withdraw', { endedOn });
  for (const { locked, place } of seats) {
    await placeLifecycle.step(locked.system, place, 'withdraw', { endedOn });
    await freeSeat(locked.system, locked.training.id);
  }
  return withdrawn;
}

/** The seats with which it is taken: classes are held before enrolments, in one order, so that nobody waits in a ring. */
async function heldSeats(context: Context, enrolmentId: string) {
  const system = context.asSystem();
  const taken = { enrolmentId, status: { in: seatedStatuses } };
  const seen = await system.list(ClassPlace, taken, { orderBy: [{ column: 'classId', descending: false }] });
  const seats: { locked: LockedClass; place: ClassPlace }[] = [];
  for (const { id, classId } of seen) {
    const locked = await lockClass(context, classId);
    const place = await system.first(ClassPlace, { id, ...taken });
    if (place) seats.push({ locked, place });
  }
  return seats;
}

/** @throws BAD_INPUT where the seat is not theirs to give up, with who can */
function assertLeaving(context: Context, { training }: LockedClass, place: ClassPlace): void {
  if (training.status === 'FINISHED')
    throw badInput('input.enrolment', {
      en: `is taken with the class ${training.code}, which is over. Whoever organises it settles it, or waives the place with \`classPlaceWaive\`.`,
      zh: `随培训班 ${training.code} 学习，该班已结束。须由主办方结算，或用 \`classPlaceWaive\` 办理免修。`,
    });
  const isOwn = place.memberId === context.viewer.memberId && place.source === 'SELF';
  if (isOwn || context.can(manageCourses, training.unitId)) return;
  throw badInput('input.enrolment', {
    en: `is taken with a seat in the class ${training.code} that was assigned. Ask whoever organises it to withdraw that with \`classPlaceWithdraw\` first.`,
    zh: `占有培训班 ${training.code} 的指派名额。请先联系主办方用 \`classPlaceWithdraw\` 退出该名额。`,
  });
}
