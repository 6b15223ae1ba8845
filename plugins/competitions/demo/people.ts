import { type Context, sql } from 'qinxue/plugin';
import { people } from '../../organisation/index.ts';
import type { Entrant } from '../entries/entrants.ts';

/** So many people at most have to do with the competitions of the demonstration. */
const MAX = 60;

/** Active people of the unit and below it, spread over its units; the same for the same organisation. */
export async function demoPeople(context: Context, unitId: string): Promise<Entrant[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT p.id, p.name, a.unitId FROM ${people.of([unitId], { on: context.today(), status: 'ACTIVE' })} a
    JOIN organisation_member p ON p.id = a.memberId
    ORDER BY (SELECT COUNT(*) FROM organisation_role_grant g WHERE g.memberId = p.id), p.employeeNo`);
  const step = Math.max(1, Math.floor(rows.length / MAX));
  return rows
    .filter((_, i) => i % step === 0)
    .slice(0, MAX)
    .map((row) => ({ memberId: String(row.id), name: String(row.name), unitId: String(row.unitId) }));
}
