import { type Context, type HeldSeat, sql } from 'qinxue/plugin';
import { reviewReading } from '../permissions.ts';

/** Whose plans of self-study a person approves as their mentor. */
export async function seats(context: Context, memberId: string): Promise<HeldSeat[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT DISTINCT unitId FROM reading_plan
    WHERE mentorId = ${memberId} AND status IN ('IN_REVIEW', 'ACTIVE')`);
  return rows.map(({ unitId }) => ({ unitId: String(unitId), givenBy: reviewReading }));
}
