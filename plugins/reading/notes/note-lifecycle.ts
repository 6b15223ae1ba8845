import { badInput, type Context, lifecycle, standingRow, type Text, text } from 'qinxue/plugin';
import { ReadingActivity } from '../activities/activity.ts';
import { isWithin } from '../activities/activity-dates.ts';
import { noteMoved } from '../events.ts';
import { readingPlugin } from '../settings.ts';
import { ReadingNote } from './note.ts';

export const noteLifecycle = lifecycle(ReadingNote, {
  noun: text('note', '读书笔记'),
  event: noteMoved,
  transitions: {
    submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', guard: canBeReviewed },
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    /** Also what was approved by mistake: it counts no longer. */
    return: { from: ['SUBMITTED', 'APPROVED', 'FEATURED'], to: 'RETURNED' },
    feature: { from: ['APPROVED'], to: 'FEATURED' },
    unfeature: { from: ['FEATURED'], to: 'APPROVED' },
    /** By its author, before anybody has judged it. */
    takeBack: { from: ['SUBMITTED'], to: 'DRAFT' },
  },
});

/** What was returned in time may be handed in again until the judging begins. */
const accepting = { DRAFT: ['ACTIVE'], RETURNED: ['ACTIVE', 'SUBMISSION_CLOSED'] } as const;

async function canBeReviewed(context: Context, note: ReadingNote): Promise<void> {
  if (note.visibility === 'PRIVATE')
    throw badInput('input.readingNote', {
      en: 'is private, so no reviewer can read it. Widen its visibility with `readingNoteUpdate` first.',
      zh: '仅自己可见，评审人无法阅读，请先用 `readingNoteUpdate` 扩大可见范围。',
    });
  const least = readingPlugin.settingsIn(context, note.unitId).leastNoteWords;
  if (note.words < least)
    throw badInput('input.readingNote', {
      en: `has ${note.words} words and needs at least ${least}. Write more with \`readingNoteUpdate\`.`,
      zh: `共 ${note.words} 字，至少需要 ${least} 字，请用 \`readingNoteUpdate\` 补充。`,
    });
  if (!note.activityId) return;
  // It stays so until this is written: results are made of all notes that were handed in.
  const activity = await standingRow(context.asSystem(), ReadingActivity, note.activityId);
  // What was called off asks for nothing: its notes are like any other.
  if (activity.status === 'CANCELLED') return;
  const open: readonly string[] = accepting[note.status as keyof typeof accepting];
  const inTime = note.status === 'RETURNED' || isWithin(activity, context.today());
  if (!open.includes(activity.status) || !inTime) throw badInput('input.readingNote', tooLate(activity));
}

const tooLate = ({ startsOn, endsOn, status }: ReadingActivity): Text =>
  status === 'RESULTS' || status === 'ARCHIVED'
    ? text(
        `is for an activity whose results are told; it is ${status}. Write another with \`readingNoteCreate\`, on no reading.`,
        `所属活动已公布结果，目前状态为 ${status}。请用 \`readingNoteCreate\` 另写一篇不属于阅读记录的笔记。`,
      )
    : text(
        `is for an activity that takes notes from ${startsOn} to ${endsOn} while it is ACTIVE; it is ${status}. Its organiser prolongs it with \`readingActivityProlong\`; or write another with \`readingNoteCreate\`, on no reading.`,
        `所属活动仅在 ${startsOn} 至 ${endsOn} 进行期间接收笔记，目前状态为 ${status}。请组织者用 \`readingActivityProlong\` 延期，或用 \`readingNoteCreate\` 另写一篇不属于阅读记录的笔记。`,
      );
