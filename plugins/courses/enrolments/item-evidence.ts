import { enumType } from 'qinxue/plugin';
import type { CourseItem } from '../versions/course-item.ts';
import type { ItemProgress } from './item-progress.ts';

export const ItemEvidence = enumType('ItemEvidence', 'What vouches for an item that is done (完成依据).', {
  WORD: "The learner's own word, for what is read or followed (学员自述).",
  CLOCK: 'The clock, for what is watched (观看计时).',
  REVIEW: 'Someone else who recorded it, for what is judged or done at the bench (他人登记).',
});
export type ItemEvidence = keyof typeof ItemEvidence;

type Kind = Pick<CourseItem, 'kind' | 'durationSeconds'>;

/** Whose word says that an item is done. A film of unknown length has no clock, so someone else vouches for it. */
export function evidenceFor({ kind, durationSeconds }: Kind): ItemEvidence {
  if (kind === 'DOCUMENT' || kind === 'LINK') return 'WORD';
  return kind === 'VIDEO' && durationSeconds !== null ? 'CLOCK' : 'REVIEW';
}

/** Whether what is recorded as done is vouched for; records of former times may say so on the learner's word alone. */
export function isVouchedFor(
  item: Kind,
  { state, watchedSeconds, evidence }: Pick<ItemProgress, 'state' | 'watchedSeconds' | 'evidence'>,
): boolean {
  if (state !== 'DONE') return false;
  switch (evidenceFor(item)) {
    case 'WORD':
      return true;
    case 'CLOCK':
      return watchedSeconds >= (item.durationSeconds ?? 0);
    case 'REVIEW':
      return evidence === 'REVIEW';
  }
}

/** What is judged is recorded with a score. */
export const isScored = ({ kind }: Pick<CourseItem, 'kind'>): boolean => kind === 'QUIZ' || kind === 'ASSIGNMENT';
