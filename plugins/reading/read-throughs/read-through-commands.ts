import { badInput, inputText, lockedRow, optionalText, type Scope } from 'qinxue/plugin';
import { ReadingActivity } from '../activities/activity.ts';
import { Edition } from '../catalogue/edition.ts';
import { refuseOwn, requireIn, requireOwn } from '../managing.ts';
import { ReadingNote } from '../notes/note.ts';
import { reviewReading } from '../permissions.ts';
import { evidenceReached } from './evidence.ts';
import { wholeOf } from './progress.ts';
import { ReadThrough } from './read-through.ts';
import type { ReadThroughChallengeInput, ReadThroughVerifyInput } from './read-through-input.ts';
import { readThroughLife } from './read-through-life.ts';
import { writeRest } from './record-progress.ts';

const LONGEST_REMARK = 500;

export async function startReading(scope: Scope, id: string): Promise<ReadThrough> {
  const reading = await ownReading(scope, id);
  readThroughLife.check(reading, 'start');
  if (reading.activityId) await requireActive(scope, reading.activityId);
  return readThroughLife.step(scope, reading, 'start', { startedOn: scope.today() });
}

export async function moveReading(
  scope: Scope,
  id: string,
  command: 'pause' | 'resume' | 'stop',
): Promise<ReadThrough> {
  return readThroughLife.step(scope, await ownReading(scope, id), command);
}

/** Read to the end: what was not recorded page by page is recorded now. */
export async function finishReading(scope: Scope, id: string): Promise<ReadThrough> {
  const reading = await ownReading(scope, id);
  readThroughLife.check(reading, 'finish');
  const edition = await scope.get(Edition, reading.editionId);
  const whole = wholeOf(reading.mode, edition.pages);
  if (whole !== null && whole > reading.progress) await writeRest(scope, reading, whole);
  const current = await scope.get(ReadThrough, id);
  return readThroughLife.step(scope, current, 'finish', {
    finishedOn: scope.today(),
    evidenceReached: evidenceReached({
      isFinished: true,
      isVerified: false,
      isChallenged: false,
      approvedNotes: await approvedNotes(scope, id),
    }),
  });
}

export async function verifyReading(scope: Scope, input: ReadThroughVerifyInput): Promise<ReadThrough> {
  const reading = await reviewedReading(scope, input.readThrough);
  return readThroughLife.step(scope, reading, 'verify', {
    ...review(scope, optionalText('input.remark', input.remark, LONGEST_REMARK) ?? null),
    evidenceReached: evidenceReached({ isFinished: true, isVerified: true, isChallenged: false, approvedNotes: 0 }),
  });
}

export async function challengeReading(scope: Scope, input: ReadThroughChallengeInput): Promise<ReadThrough> {
  const reading = await reviewedReading(scope, input.readThrough);
  const reason = inputText('input.reason', input.reason, LONGEST_REMARK);
  return readThroughLife.step(scope, reading, 'challenge', { ...review(scope, reason), evidenceReached: null });
}

/** After a note on it was approved: the evidence that there is now. Whoever approves it need not see the reading. */
export async function noteApproved(scope: Scope, readThroughId: string): Promise<void> {
  const system = scope.asSystem();
  const reading = await lockedRow(system, ReadThrough, readThroughId);
  await system.update(reading, {
    evidenceReached: evidenceReached({
      isFinished: reading.finishedOn !== null,
      isVerified: reading.status === 'VERIFIED',
      isChallenged: reading.status === 'CHALLENGED',
      approvedNotes: await approvedNotes(scope, readThroughId),
    }),
  });
}

/** A reading of the person who asks; others who want it wait until this transaction ends. */
export async function ownReading(scope: Scope, id: string): Promise<ReadThrough> {
  const reading = await lockedRow(scope, ReadThrough, id);
  requireOwn(scope, reading, 'reading');
  return reading;
}

async function reviewedReading(scope: Scope, id: string): Promise<ReadThrough> {
  const reading = await lockedRow(scope, ReadThrough, id);
  requireIn(scope, reviewReading, reading.unitId);
  refuseOwn(scope, reading, 'reading');
  return reading;
}

const review = (scope: Scope, reviewRemark: string | null) => ({
  reviewerId: scope.viewer.memberId ?? null,
  reviewedAt: scope.now(),
  reviewRemark,
});

const approvedNotes = async (scope: Scope, readThroughId: string): Promise<number> =>
  (await scope.asSystem().list(ReadingNote, { readThroughId, status: { in: ['APPROVED', 'FEATURED'] } })).length;

async function requireActive(scope: Scope, activityId: string): Promise<void> {
  const activity = await scope.asSystem().get(ReadingActivity, activityId);
  if (activity.status !== 'ACTIVE')
    throw badInput(
      'input.readThrough',
      `is for an activity that is ${activity.status}; books are begun while it is ACTIVE.`,
    );
}
