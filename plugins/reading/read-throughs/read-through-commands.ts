import { badInput, type Context, lockedRow, lockManaged } from 'qinxue/plugin';
import { inputText, Member, optionalText } from '../../organisation/index.ts';
import { ReadingActivity } from '../activities/activity.ts';
import { isWithin, lastDayOf } from '../activities/activity-dates.ts';
import { Edition } from '../catalogue/edition.ts';
import { assertNotOwn, assertOwn, nouns } from '../managing.ts';
import { ReadingNote } from '../notes/note.ts';
import { reviewReading } from '../permissions.ts';
import { evidenceReached } from './evidence.ts';
import { wholeOf } from './progress.ts';
import { ReadThrough } from './read-through.ts';
import type {
  ReadThroughChallengeInput,
  ReadThroughInput,
  ReadThroughReopenInput,
  ReadThroughVerifyInput,
} from './read-through-input.ts';
import { readThroughLifecycle } from './read-through-lifecycle.ts';
import { openStatuses } from './read-through-status.ts';
import { writeRest } from './record-progress.ts';

const MAX_REMARK = 500;

export async function startReading(context: Context, { readThrough: id }: ReadThroughInput): Promise<ReadThrough> {
  const reading = await ownReading(context, id);
  readThroughLifecycle.check(reading, 'start');
  if (reading.activityId) await assertUnderWay(context, reading.activityId);
  return readThroughLifecycle.step(context, reading, 'start', { startedOn: context.today() });
}

export async function moveReading(context: Context, id: string, command: 'pause' | 'resume'): Promise<ReadThrough> {
  return readThroughLifecycle.step(context, await ownReading(context, id), command);
}

/** Also of a book that was never begun, or put aside: it can be taken up anew. */
export async function stopReading(context: Context, input: ReadThroughInput): Promise<ReadThrough> {
  const stopReason = optionalText('input.reason', input.reason, MAX_REMARK) ?? null;
  context.reason = stopReason;
  return readThroughLifecycle.step(context, await ownReading(context, input.readThrough), 'stop', { stopReason });
}

/** It was said too early that it was read: what was recorded stays, and is corrected by `readingProgressRecord`. */
export async function goOnReading(context: Context, input: ReadThroughInput): Promise<ReadThrough> {
  context.reason = optionalText('input.reason', input.reason, MAX_REMARK) ?? null;
  const reading = await ownReading(context, input.readThrough);
  readThroughLifecycle.check(reading, 'goOn');
  const { memberId, editionId } = reading;
  // Nobody takes the book up anew at this moment.
  await lockedRow(context, Member, memberId);
  if (await context.first(ReadThrough, { memberId, editionId, status: { in: [...openStatuses] } }))
    throw badInput('input.readThrough', {
      en: 'is an earlier reading of a book that you have taken up anew. Finish that one, or drop it with `readThroughStop` first.',
      zh: '是此书较早的一次阅读，而您已重新登记此书。请先读完，或用 `readThroughStop` 放弃后一次。',
    });
  return readThroughLifecycle.step(context, reading, 'goOn', { finishedOn: null, evidenceReached: null });
}

/** Read to the end: what was not recorded page by page is recorded now. */
export async function finishReading(context: Context, { readThrough: id }: ReadThroughInput): Promise<ReadThrough> {
  const reading = await ownReading(context, id);
  readThroughLifecycle.check(reading, 'finish');
  const edition = await context.get(Edition, reading.editionId);
  if (reading.mode === 'MINUTES' && reading.minutes <= 0)
    throw badInput('input.readThrough', {
      en: 'has no minutes yet. Record how long you read with `readingProgressRecord` first.',
      zh: '尚未登记阅读时间，请先用 `readingProgressRecord` 登记。',
    });
  const whole = wholeOf(reading.mode, edition.pages);
  if (whole !== null && whole > reading.progress) await writeRest(context, reading, whole);
  const current = await context.get(ReadThrough, id);
  return readThroughLifecycle.step(context, current, 'finish', {
    finishedOn: context.today(),
    evidenceReached: evidenceReached({
      isFinished: true,
      isVerified: false,
      isChallenged: false,
      approvedNotes: await approvedNotes(context, id),
    }),
  });
}

export async function verifyReading(context: Context, input: ReadThroughVerifyInput): Promise<ReadThrough> {
  const reading = await reviewedReading(context, input.readThrough);
  return readThroughLifecycle.step(context, reading, 'verify', {
    ...review(context, optionalText('input.remark', input.remark, MAX_REMARK) ?? null),
    evidenceReached: evidenceReached({ isFinished: true, isVerified: true, isChallenged: false, approvedNotes: 0 }),
  });
}

export async function challengeReading(context: Context, input: ReadThroughChallengeInput): Promise<ReadThrough> {
  const reading = await reviewedReading(context, input.readThrough);
  const reason = inputText('input.reason', input.reason, MAX_REMARK);
  return readThroughLifecycle.step(context, reading, 'challenge', {
    ...review(context, reason),
    evidenceReached: null,
  });
}

/** The verdict of a reviewer was a mistake: it counts again by what its reader and the notes say. */
export async function reopenReading(context: Context, input: ReadThroughReopenInput): Promise<ReadThrough> {
  const reading = await reviewedReading(context, input.readThrough);
  const reason = inputText('input.reason', input.reason, MAX_REMARK);
  context.reason = reason;
  return readThroughLifecycle.step(context, reading, 'reopen', {
    ...review(context, reason),
    evidenceReached: evidenceReached({
      isFinished: true,
      isVerified: false,
      isChallenged: false,
      approvedNotes: await approvedNotes(context, reading.id),
    }),
  });
}

/** After a note on it was approved or sent back: the evidence that there is now. A reviewer need not see the reading. */
export async function notesChanged(context: Context, readThroughId: string): Promise<void> {
  const system = context.asSystem();
  const reading = await lockedRow(system, ReadThrough, readThroughId);
  await system.update(reading, {
    evidenceReached: evidenceReached({
      isFinished: reading.finishedOn !== null,
      isVerified: reading.status === 'VERIFIED',
      isChallenged: reading.status === 'CHALLENGED',
      approvedNotes: await approvedNotes(context, readThroughId),
    }),
  });
}

/** A reading of the person who asks; others who want it wait until this transaction ends. */
export async function ownReading(context: Context, id: string): Promise<ReadThrough> {
  const reading = await lockedRow(context, ReadThrough, id);
  assertOwn(context, reading, nouns.reading);
  return reading;
}

async function reviewedReading(context: Context, id: string): Promise<ReadThrough> {
  const reading = await lockManaged(context, ReadThrough, id, reviewReading);
  assertNotOwn(context, reading, nouns.reading);
  return reading;
}

const review = (context: Context, reviewRemark: string | null) => ({
  reviewerId: context.viewer.memberId ?? null,
  reviewedAt: context.now(),
  reviewRemark,
});

const approvedNotes = async (context: Context, readThroughId: string): Promise<number> =>
  (await context.asSystem().list(ReadingNote, { readThroughId, status: { in: ['APPROVED', 'FEATURED'] } })).length;

/** A book of an activity is begun while that is held; of one that was called off like any other book. */
async function assertUnderWay(context: Context, activityId: string): Promise<void> {
  const activity = await context.asSystem().get(ReadingActivity, activityId);
  const { status, startsOn } = activity;
  if (status === 'CANCELLED' || (status === 'ACTIVE' && isWithin(activity, context.today()))) return;
  if (status === 'PUBLISHED' || context.today() < startsOn)
    throw badInput('input.readThrough', {
      en: `is for an activity that begins on ${startsOn} and is ${status}. Wait until it is ACTIVE and that day has come, or drop the book with \`readThroughStop\`.`,
      zh: `所属活动自 ${startsOn} 开始，目前状态为 ${status}。请待该日且活动启动后开始，或用 \`readThroughStop\` 放弃此书。`,
    });
  throw badInput('input.readThrough', {
    en: `is for an activity that took books until ${lastDayOf(activity)}. Drop it with \`readThroughStop\`, and take the book up without the activity.`,
    zh: `所属活动已于 ${lastDayOf(activity)} 截止。请用 \`readThroughStop\` 放弃，再以个人阅读重新登记此书。`,
  });
}
