import { type Context, sql } from 'qinxue/plugin';
import { treeOn, unitTree } from '../../organisation/index.ts';

export interface DemoPerson {
  readonly memberId: string;
  readonly unitId: string;
}

/** The active people of a unit and below it, by employee number. */
export async function peopleBelow(context: Context, unitId: string, limit: number): Promise<DemoPerson[]> {
  const today = context.today();
  const rows = await context.unguardedDatabase.query(sql`
    SELECT m.memberId, m.unitId FROM ${unitTree('c')}
    JOIN organisation_membership m ON m.unitId = c.descendantId AND ${treeOn('c', today)}
    JOIN organisation_member p ON p.id = m.memberId
    WHERE c.ancestorId = ${unitId} AND m.kind = 'PRIMARY' AND p.status = 'ACTIVE'
      AND m.validFrom <= ${today} AND (m.validTo IS NULL OR m.validTo >= ${today})
    ORDER BY p.employeeNo LIMIT ${limit}`);
  return rows.map((row) => ({ memberId: String(row.memberId), unitId: String(row.unitId) }));
}
