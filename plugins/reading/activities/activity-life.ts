import { badInput, lifecycle, QinxueError, type Scope, sql, text } from 'qinxue/plugin';
import { activityMoved } from '../events.ts';
import { ReadingActivity } from './activity.ts';
import { ActivityBook } from './activity-book.ts';

export const activityLife = lifecycle(ReadingActivity, {
  what: text('reading activity', '读书活动'),
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
  if (waiting > 0)
    throw new QinxueError(
      'CONFLICT',
      `${waiting} notes of this activity are not judged yet. Approve or return them first.`,
      {
        waiting,
      },
    );
}
