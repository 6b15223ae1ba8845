import { badInput, type Context, lockManaged, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { manageReading } from '../permissions.ts';
import { ReadingActivity } from './activity.ts';
import type { ReadingActivityProlongInput, ReadingActivityReasonInput } from './activity-input.ts';
import { activityLifecycle } from './activity-lifecycle.ts';
import { ReadingResult } from './result.ts';

const MAX_REASON = 500;

/** In these it is prolonged without a step. */
const openStatuses: readonly ReadingActivity['status'][] = ['DRAFT', 'PUBLISHED', 'ACTIVE'];

/** A later last day; where its submissions were closed already, they are open again. */
export async function prolongActivity(context: Context, input: ReadingActivityProlongInput): Promise<ReadingActivity> {
  const activity = await lockManaged(context, ReadingActivity, input.readingActivity, manageReading);
  const { endsOn } = input;
  const changeReason = reasonOf(context, input.reason);
  activityLifecycle.require(activity, [...openStatuses, 'SUBMISSION_CLOSED', 'JUDGING'], 'prolong');
  const isOpen = openStatuses.includes(activity.status);
  if (endsOn < context.today())
    throw badInput(
      'input.endsOn',
      text('is over already. Give today or a later day.', '已经过去，请填写今天或以后的日期。'),
    );
  // Done again, it changes nothing.
  if (isOpen && endsOn === activity.endsOn && changeReason === activity.changeReason) return activity;
  // Of what was closed early the day that was announced may stand again.
  const isLater = isOpen ? endsOn > activity.endsOn : endsOn >= activity.endsOn;
  if (!isLater)
    throw badInput(
      'input.endsOn',
      text(`is not after the last day it has, ${activity.endsOn}.`, `不晚于现有的结束日期 ${activity.endsOn}。`),
    );
  if (isOpen) return context.update(activity, { endsOn, changeReason });
  return activityLifecycle.step(context, activity, 'reopen', { endsOn, changeReason, closedOn: null });
}

/** What was read and written in it stays with those who did. */
export async function cancelActivity(context: Context, input: ReadingActivityReasonInput): Promise<ReadingActivity> {
  const activity = await lockManaged(context, ReadingActivity, input.readingActivity, manageReading);
  const changeReason = reasonOf(context, input.reason);
  if (activity.status === 'CANCELLED') return activity;
  return activityLifecycle.step(context, activity, 'cancel', { changeReason });
}

/** A mistake in what was told: it is judged again and told anew. The audit log keeps what was told. */
export async function withdrawResults(context: Context, input: ReadingActivityReasonInput): Promise<ReadingActivity> {
  const activity = await lockManaged(context, ReadingActivity, input.readingActivity, manageReading);
  const changeReason = reasonOf(context, input.reason);
  const judging = await activityLifecycle.step(context, activity, 'withdrawResults', { changeReason });
  const system = context.asSystem();
  const told = await system.list(ReadingResult, { activityId: activity.id });
  if (told.length) await system.removeAll(told);
  return judging;
}

function reasonOf(context: Context, reason: string): string {
  const told = inputText('input.reason', reason, MAX_REASON);
  context.reason = told;
  return told;
}
