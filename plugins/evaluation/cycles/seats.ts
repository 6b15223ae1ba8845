import { type Context, type HeldSeat, sql } from 'qinxue/plugin';
import { manageEvaluation } from '../permissions.ts';

/** The evaluations in whose committee a person sits; the seat in its body is the organisation's to tell. */
export async function seats(context: Context, memberId: string): Promise<HeldSeat[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT DISTINCT c.unitId FROM evaluation_cycle c JOIN organisation_seat s ON s.bodyId = c.bodyId
    WHERE s.memberId = ${memberId} AND (s.validTo IS NULL OR s.validTo >= ${context.today()})
      AND c.status <> 'ARCHIVED'`);
  return rows.map(({ unitId }) => ({ unitId: String(unitId), givenBy: manageEvaluation }));
}
