import { type Context, sql } from 'qinxue/plugin';
import type { CourseItem } from '../versions/course-item.ts';
import type { Enrolment } from './enrolment.ts';
import { openStatuses } from './enrolment-status.ts';
import { ItemProgress } from './item-progress.ts';

/**
 * Up to when the learner's clock was counted for any other film. All that they learn is locked first: beats of
 * two films at the same moment are counted one after the other.
 */
export async function lastBeatElsewhere(
  context: Context,
  { id, memberId }: Enrolment,
  item: CourseItem,
): Promise<Date | null> {
  await context.unguardedDatabase.execute(
    sql`UPDATE courses_enrolment SET version = version WHERE memberId = ${memberId} AND status IN ${[...openStatuses]}`,
  );
  const [latest] = await context.unguardedDatabase.query(sql`
    SELECT p.id FROM courses_enrolment e JOIN courses_item_progress p ON p.enrolmentId = e.id
    WHERE e.memberId = ${memberId} AND p.lastBeatAt IS NOT NULL AND NOT (e.id = ${id} AND p.itemId = ${item.id})
    ORDER BY p.lastBeatAt DESC LIMIT 1`);
  if (latest === undefined) return null;
  return (await context.asSystem().first(ItemProgress, { id: String(latest.id) }))?.lastBeatAt ?? null;
}
