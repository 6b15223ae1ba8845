import { badInput, lifecycle, type Scope, text } from 'qinxue/plugin';
import { ReadingActivity } from '../activities/activity.ts';
import { noteMoved } from '../events.ts';
import { settingsIn } from '../settings.ts';
import { ReadingNote } from './note.ts';

export const noteLife = lifecycle(ReadingNote, {
  what: text('note', '读书笔记'),
  moved: noteMoved,
  steps: {
    submit: { from: ['DRAFT'], to: 'SUBMITTED', guard: canBeReviewed },
    resubmit: { from: ['RETURNED'], to: 'SUBMITTED', guard: canBeReviewed },
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    return: { from: ['SUBMITTED'], to: 'RETURNED' },
    feature: { from: ['APPROVED'], to: 'FEATURED' },
  },
});

/** What was returned in time may be handed in again until the judging begins. */
const accepting = { DRAFT: ['ACTIVE'], RETURNED: ['ACTIVE', 'SUBMISSION_CLOSED'] } as const;

async function canBeReviewed(scope: Scope, note: ReadingNote): Promise<void> {
  if (note.visibility === 'PRIVATE')
    throw badInput('input.readingNote', 'is private, so no reviewer can read it. Widen its visibility first.');
  const least = settingsIn(scope, note.unitId).leastNoteWords;
  if (note.words < least) throw badInput('input.readingNote', `has ${note.words} words and needs at least ${least}.`);
  if (!note.activityId) return;
  const { status } = await scope.asSystem().get(ReadingActivity, note.activityId);
  const open: readonly string[] = accepting[note.status as keyof typeof accepting];
  if (!open.includes(status))
    throw badInput('input.readingNote', `is for an activity that takes no notes any more or yet: it is ${status}.`);
}
