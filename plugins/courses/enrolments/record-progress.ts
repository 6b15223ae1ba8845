import { badInput, lockedRow, notFound, type Scope } from 'qinxue/plugin';
import { CourseItem } from '../versions/course-item.ts';
import { Enrolment } from './enrolment.ts';
import { requireLearning } from './enrolment-commands.ts';
import type { ItemProgressRecordInput } from './enrolment-input.ts';
import { enrolmentLife } from './enrolment-life.ts';
import { ItemProgress } from './item-progress.ts';
import { settle } from './settle.ts';
import { watch } from './watching.ts';

/** Records what a learner did with an item. Of many at once for one enrolment, each waits for the one before. */
export async function recordProgress(scope: Scope, input: ItemProgressRecordInput): Promise<ItemProgress> {
  const enrolment = await lockedRow(scope, Enrolment, input.enrolment);
  requireLearning(scope, enrolment);
  enrolmentLife.check(enrolment, 'learn');
  const item = await itemOf(scope, enrolment, input.item);
  const key = { enrolmentId: enrolment.id, itemId: item.id };
  const known = await scope.first(ItemProgress, key);
  const before = known ?? { state: 'STARTED', watchedSeconds: 0, lastBeatAt: null };
  const after = progressed(before, input, item, scope.now());
  const progress = known ? await scope.update(known, after) : await scope.insert(ItemProgress, { ...key, ...after });
  await settle(scope, enrolment);
  return progress;
}

type Progress = Pick<ItemProgress, 'state' | 'watchedSeconds' | 'lastBeatAt'>;

/** An item is done when its learner says so, or when all of it was watched. */
function progressed(
  { state, watchedSeconds, lastBeatAt }: Progress,
  { done, watchedSeconds: claimed }: ItemProgressRecordInput,
  { durationSeconds }: CourseItem,
  now: Date,
): Progress {
  if (!done && claimed == null) throw badInput('input.done', 'must be true where there are no `watchedSeconds`.');
  if (claimed == null) return { state: 'DONE', watchedSeconds, lastBeatAt };
  if (durationSeconds === null) throw badInput('input.watchedSeconds', 'is for items with a duration.');
  if (claimed < 0) throw badInput('input.watchedSeconds', 'must not be negative.');
  const watching = watch({ watchedSeconds, lastBeatAt }, claimed, durationSeconds, now);
  const isDone = done || state === 'DONE' || watching.watchedSeconds === durationSeconds;
  return { state: isDone ? 'DONE' : 'STARTED', ...watching };
}

/** Of the version that the learner takes: its items are in sight with the enrolment. */
async function itemOf(scope: Scope, { versionId }: Enrolment, id: string): Promise<CourseItem> {
  const item = await scope.asSystem().first(CourseItem, { id, versionId });
  if (!item) throw notFound('item of this version', id);
  return item;
}
