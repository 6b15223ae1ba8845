import { type Context, sql } from 'qinxue/plugin';
import { people } from '../../organisation/index.ts';

export interface DemoPerson {
  readonly memberId: string;
  readonly unitId: string;
}

/** The active people of a unit and below it, by employee number. */
export async function peopleBelow(context: Context, unitId: string, limit: number): Promise<DemoPerson[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT a.memberId, a.unitId FROM ${people.of([unitId], { on: context.today(), status: 'ACTIVE' })} a
    JOIN organisation_member p ON p.id = a.memberId ORDER BY p.employeeNo LIMIT ${limit}`);
  return rows.map((row) => ({ memberId: String(row.memberId), unitId: String(row.unitId) }));
}
