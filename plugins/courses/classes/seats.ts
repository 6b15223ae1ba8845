import { type Context, type HeldSeat, sql } from 'qinxue/plugin';
import { manageCourses } from '../permissions.ts';

/** The classes in which a person teaches, until they are settled. */
export async function seats(context: Context, memberId: string): Promise<HeldSeat[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT DISTINCT c.unitId FROM courses_class_trainer t JOIN courses_class c ON c.id = t.classId
    WHERE t.memberId = ${memberId} AND c.status NOT IN ('SETTLED', 'CANCELLED')`);
  return rows.map(({ unitId }) => ({ unitId: String(unitId), givenBy: manageCourses }));
}
