import { badInput, lifecycle, QinxueError, type Scope, sql, text } from 'qinxue/plugin';
import { activityMoved } from '../events.ts';
import { reviewReading } from '../permissions.ts';
import { ReadingActivity } from './activity.ts';
import { ActivityBook } from './activity-book.ts';

export const activityLife = lifecycle(ReadingActivity, {
  what: 'reading activity',
  moved: activityMoved,
  steps: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED', guard: asksForSomething },
    activate: { from: ['PUBLISHED'], to: 'ACTIVE' },
    closeSubmissions: { from: ['ACTIVE'], to: 'SUBMISSION_CLOSED' },
    beginJudging: { from: ['SUBMISSION_CLOSED'], to: 'JUDGING' },
    publishResults: { from: ['JUDGING'], to: 'RESULTS', guard: everythingIsJudged },
    archive: { from: ['RESULTS'], to: 'ARCHIVED' },
  },
});

async function asksForSomething(scope: Scope, activity: ReadingActivity): Promise<void> {
  if (activity.deliverables.length || (await scope.first(ActivityBook, { activityId: activity.id }))) return;
  throw badInput(
    'input.readingActivity',
    'has neither books nor deliverables yet. Give it some with `readingActivityUpdate`.',
  );
}

async function everythingIsJudged(scope: Scope, activity: ReadingActivity): Promise<void> {
  const [row] = await scope.db.query(
    sql`SELECT COUNT(*) AS n FROM reading_note WHERE activityId = ${activity.id} AND status = 'SUBMITTED'`,
  );
  const waiting = Number(row?.n ?? 0);
  if (waiting === 0) return;
  // Who judges them sees them; who only holds the activity does not, and is not told how many there are.
  const seen = scope.can(reviewReading, activity.unitId);
  throw new QinxueError(
    'CONFLICT',
    seen
      ? text(
          `${waiting} notes of this activity are not judged yet. Approve or return them first.`,
          `本活动还有 ${waiting} 篇笔记未评审。请先通过或退回。`,
        )
      : text(
          'There are notes of this activity that are not judged yet. Ask a reviewer to approve or return them first.',
          '本活动还有未评审的笔记。请先由评审人员通过或退回。',
        ),
    seen ? { waiting } : {},
  );
}
