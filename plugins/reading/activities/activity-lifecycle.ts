import { badInput, type Context, lifecycle, QinxueError, sql, text } from 'qinxue/plugin';
import { activityMoved } from '../events.ts';
import { reviewReading } from '../permissions.ts';
import { ReadingActivity } from './activity.ts';
import { ActivityBook } from './activity-book.ts';

export const activityLifecycle = lifecycle(ReadingActivity, {
  noun: text('reading activity', '读书活动'),
  event: activityMoved,
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED', guard: canBeAnnounced },
    activate: { from: ['PUBLISHED'], to: 'ACTIVE', guard: isNotOver },
    closeSubmissions: { from: ['ACTIVE'], to: 'SUBMISSION_CLOSED' },
    beginJudging: { from: ['SUBMISSION_CLOSED'], to: 'JUDGING' },
    publishResults: { from: ['JUDGING'], to: 'RESULTS', guard: everythingIsJudged },
    archive: { from: ['RESULTS'], to: 'ARCHIVED' },
    /** By prolonging it after its submissions were closed. */
    reopen: { from: ['SUBMISSION_CLOSED', 'JUDGING'], to: 'ACTIVE', bySystem: true },
    withdrawResults: { from: ['RESULTS'], to: 'JUDGING' },
    cancel: { from: ['DRAFT', 'PUBLISHED', 'ACTIVE', 'SUBMISSION_CLOSED', 'JUDGING'], to: 'CANCELLED' },
  },
});

async function canBeAnnounced(context: Context, activity: ReadingActivity): Promise<void> {
  await isNotOver(context, activity);
  if (activity.deliverables.length || (await context.first(ActivityBook, { activityId: activity.id }))) return;
  throw badInput('input.readingActivity', {
    en: 'has neither books nor deliverables yet. Give it some with `readingActivityUpdate`.',
    zh: '尚未设置书目或成果要求，请先用 `readingActivityUpdate` 补充。',
  });
}

/** An activity whose last day has gone by would count nothing. */
async function isNotOver(context: Context, { endsOn }: ReadingActivity): Promise<void> {
  if (context.today() <= endsOn) return;
  throw badInput('input.readingActivity', {
    en: `ended on ${endsOn}. Give it a later last day with \`readingActivityProlong\`.`,
    zh: `已于 ${endsOn} 结束，请先用 \`readingActivityProlong\` 延期。`,
  });
}

async function everythingIsJudged(context: Context, activity: ReadingActivity): Promise<void> {
  const [row] = await context.unguardedDatabase.query(
    sql`SELECT COUNT(*) AS n FROM reading_note WHERE activityId = ${activity.id} AND status = 'SUBMITTED'`,
  );
  const waiting = Number(row?.n ?? 0);
  if (waiting === 0) return;
  // Who judges them sees them; who only holds the activity does not, and is not told how many there are.
  const seen = context.can(reviewReading, activity.unitId);
  throw new QinxueError(
    'CONFLICT',
    seen
      ? text(
          `${waiting} notes of this activity are not judged yet. Have a reviewer decide on them with \`readingNoteApprove\` or \`readingNoteReturn\`.`,
          `本活动还有 ${waiting} 篇笔记未评审。请由评审人用 \`readingNoteApprove\` 或 \`readingNoteReturn\` 处理。`,
        )
      : text(
          'There are notes of this activity that are not judged yet. Ask a reviewer to approve or return them first.',
          '本活动还有未评审的笔记。请先由评审人员通过或退回。',
        ),
    seen ? { waiting } : {},
  );
}
