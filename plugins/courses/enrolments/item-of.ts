import { type Context, notFound, nounOf } from 'qinxue/plugin';
import { CourseItem } from '../versions/course-item.ts';
import type { Enrolment } from './enrolment.ts';
import { ItemProgress } from './item-progress.ts';

export type Progress = Pick<
  ItemProgress,
  'state' | 'watchedSeconds' | 'lastBeatAt' | 'evidence' | 'score' | 'recordedById'
>;

const untouched: Progress = {
  state: 'STARTED',
  watchedSeconds: 0,
  lastBeatAt: null,
  evidence: null,
  score: null,
  recordedById: null,
};

/** Of the version that the learner takes: its items are in sight with the enrolment. */
export async function itemOf(context: Context, { versionId }: Enrolment, id: string): Promise<CourseItem> {
  const item = await context.asSystem().first(CourseItem, { id, versionId });
  if (!item) throw notFound(nounOf(CourseItem), id);
  return item;
}

/** The row of the learner and the item, where there is one, and how far they are. */
export async function progressOf(context: Context, enrolment: Enrolment, item: CourseItem) {
  const known = await context.first(ItemProgress, { enrolmentId: enrolment.id, itemId: item.id });
  if (!known) return { known, before: untouched };
  const { state, watchedSeconds, lastBeatAt, evidence, score, recordedById } = known;
  return { known, before: { state, watchedSeconds, lastBeatAt, evidence, score, recordedById } };
}

export const writeProgress = (
  context: Context,
  enrolment: Enrolment,
  item: CourseItem,
  known: ItemProgress | undefined,
  after: Progress,
): Promise<ItemProgress> =>
  known
    ? context.update(known, after)
    : context.insert(ItemProgress, { enrolmentId: enrolment.id, itemId: item.id, ...after });
