import { badInput, type Context, lockedRow, QinxueError, text } from 'qinxue/plugin';
import type { CourseItem } from '../versions/course-item.ts';
import { Enrolment } from './enrolment.ts';
import { assertLearning } from './enrolment-commands.ts';
import type { ItemProgressRecordInput } from './enrolment-input.ts';
import { enrolmentLifecycle } from './enrolment-lifecycle.ts';
import { openStatuses } from './enrolment-status.ts';
import { evidenceFor } from './item-evidence.ts';
import { itemOf, type Progress, progressOf, writeProgress } from './item-of.ts';
import type { ItemProgress } from './item-progress.ts';
import { lastBeatElsewhere } from './learner-clock.ts';
import { settle } from './settle.ts';
import { watch } from './watching.ts';

/** Records what a learner did with an item. Of many at once for one enrolment, each waits for the one before. */
export async function recordProgress(context: Context, input: ItemProgressRecordInput): Promise<ItemProgress> {
  const enrolment = await lockedRow(context, Enrolment, input.enrolment);
  assertLearning(context, enrolment);
  enrolmentLifecycle.require(enrolment, openStatuses, 'record');
  const item = await itemOf(context, enrolment, input.item);
  const { known, before } = await progressOf(context, enrolment, item);
  const isCounting = input.watchedSeconds != null && before.lastBeatAt !== null;
  const elsewhere = isCounting ? await lastBeatElsewhere(context, enrolment, item) : null;
  const after = progressed(before, input, item, context.now(), elsewhere);
  const progress = await writeProgress(context, enrolment, item, known, after);
  await settle(context, enrolment);
  return progress;
}

/** @throws NEEDS_EVIDENCE where the word of whoever asks does not make the item done */
function progressed(
  before: Progress,
  { done, watchedSeconds: claimed }: ItemProgressRecordInput,
  item: CourseItem,
  now: Date,
  elsewhere: Date | null,
): Progress {
  if (!done && claimed == null)
    throw badInput(
      'input.done',
      text('must be true where there are no `watchedSeconds`.', '在没有 `watchedSeconds` 时必须为 true。'),
    );
  const watching = claimed == null ? before : watched(before, claimed, item, now, elsewhere);
  const evidence = evidenceFor(item);
  const isSeen = watching.watchedSeconds === item.durationSeconds;
  if (done && before.state !== 'DONE' && (evidence === 'REVIEW' || (evidence === 'CLOCK' && !isSeen)))
    throw needsEvidence(item);
  const isDone = before.state === 'DONE' || done === true || (isSeen && evidence !== 'REVIEW');
  if (!isDone) return { ...before, ...watching, state: 'STARTED' };
  return { ...before, ...watching, state: 'DONE', evidence: before.evidence ?? evidence };
}

function watched(before: Progress, claimed: number, item: CourseItem, now: Date, elsewhere: Date | null) {
  if (item.durationSeconds === null)
    throw badInput('input.watchedSeconds', text('is for items with a duration.', '只适用于有时长的学习内容。'));
  if (claimed < 0) throw badInput('input.watchedSeconds', text('must not be negative.', '不能为负数。'));
  return watch(before, claimed, item.durationSeconds, now, elsewhere);
}

function needsEvidence(item: CourseItem): QinxueError {
  const { title, kind } = item;
  const by = evidenceFor(item);
  const told =
    by === 'CLOCK'
      ? text(
          `"${title}" is done when it was watched to its end. Send its \`watchedSeconds\` while it plays.`,
          `“${title}”须完整观看才算完成。请在播放过程中上报 \`watchedSeconds\`。`,
        )
      : kind === 'OFFLINE'
        ? text(
            `"${title}" is done by attending a training class that teaches it, or when whoever records attendance or manages the course records it with \`itemResultRecord\`. Ask them.`,
            `“${title}”须参加相应培训班，或由考勤登记人、课程管理人员通过 \`itemResultRecord\` 登记。请与其联系。`,
          )
        : text(
            `"${title}" is done when someone else who records attendance or manages the course records its result with \`itemResultRecord\`. Ask them.`,
            `“${title}”须由考勤登记人或课程管理人员（本人除外）通过 \`itemResultRecord\` 登记结果。请与其联系。`,
          );
  return new QinxueError('NEEDS_EVIDENCE', told, { kind, evidence: by });
}
