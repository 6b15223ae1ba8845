import { assertMayIn, badInput, type Context, lockManaged, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { creditCourses } from '../hours/credit-courses.ts';
import { goneAmong } from '../leaving/gone.ts';
import { assertAnother } from '../managing.ts';
import { learn, manageCourses } from '../permissions.ts';
import { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { coursesPlugin } from '../settings.ts';
import { Enrolment } from './enrolment.ts';
import type { EnrolmentInput, EnrolmentReasonInput } from './enrolment-input.ts';
import { enrolmentLifecycle } from './enrolment-lifecycle.ts';
import { openStatuses } from './enrolment-status.ts';
import { lockAttempts } from './lock-attempts.ts';
import { settle } from './settle.ts';

/** Closes an enrolment whose last day is over; one that came into a class is closed by that. */
export async function expire(context: Context, { enrolment: id }: EnrolmentInput): Promise<Enrolment> {
  const enrolment = await lockManaged(context, Enrolment, id, manageCourses);
  enrolmentLifecycle.check(enrolment, 'expire');
  const seat = await context.asSystem().first(ClassPlace, { enrolmentId: id, status: { in: seatedStatuses } });
  if (seat)
    throw badInput('input.enrolment', {
      en: 'has a seat in a training class. Settle that class, or give the seat up with `classPlaceWithdraw` first.',
      zh: '仍占有培训班名额。请先结算该培训班，或用 `classPlaceWithdraw` 退出名额。',
    });
  return enrolmentLifecycle.step(context, enrolment, 'expire', { endedOn: context.today() });
}

/** Takes up again what was completed, given up, expired or revoked by mistake; the hours that it credited go back. */
export async function reopenEnrolment(
  context: Context,
  { enrolment: id, reason: why }: EnrolmentReasonInput,
): Promise<Enrolment> {
  context.reason = inputText('input.reason', why, 500);
  const enrolment = await lockManaged(context, Enrolment, id, manageCourses);
  assertAnother(context, enrolment);
  enrolmentLifecycle.check(enrolment, 'reopen');
  const { memberId, courseId } = enrolment;
  const system = context.asSystem();
  await lockAttempts(system, [memberId], [courseId]);
  const other = await system.first(Enrolment, { memberId, courseId, status: { in: openStatuses } });
  if (other)
    throw badInput('input.enrolment', {
      en: `is attempt ${enrolment.attempt}, and attempt ${other.attempt} is open. Go on with that, or withdraw it first with \`enrolmentWithdraw\`.`,
      zh: `是第 ${enrolment.attempt} 次学习，而第 ${other.attempt} 次尚未结束。请继续该次学习，或先用 \`enrolmentWithdraw\` 退出。`,
    });
  if ((await goneAmong(system, [memberId])).size)
    throw badInput('input.enrolment', text('is of someone who has left.', '属于已离开的人员。'));
  const changes = { completedAt: null, endedOn: null, confirmedAt: null };
  const reopened = await enrolmentLifecycle.step(context, enrolment, 'reopen', changes);
  await creditCourses(system, [id]);
  return reopened;
}

/** What the leaf MANUAL of a completion rule asks for. */
export async function confirm(context: Context, { enrolment: id }: EnrolmentInput): Promise<Enrolment> {
  const enrolment = await lockManaged(context, Enrolment, id, manageCourses);
  assertAnother(context, enrolment);
  enrolmentLifecycle.require(enrolment, openStatuses, 'confirm');
  const confirmedAt = enrolment.confirmedAt ?? context.now();
  return settle(context, await enrolmentLifecycle.step(context, enrolment, 'learn', { confirmedAt }));
}

/** The learners themselves, or those who manage courses in the unit. */
export function assertLearning(context: Context, { memberId, unitId }: Enrolment): void {
  if (memberId !== context.viewer.memberId) assertMayIn(context, manageCourses, unitId);
  context.assertCan(learn);
  coursesPlugin.assertWritable(context, unitId);
}
