import { type Context, type HeldSeat, sql } from 'qinxue/plugin';
import { manageBodies } from '../permissions.ts';

/** Where a person sits in a body today or will. */
export async function heldSeats(context: Context, memberId: string): Promise<HeldSeat[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT DISTINCT b.unitId FROM organisation_seat s JOIN organisation_body b ON b.id = s.bodyId
    WHERE s.memberId = ${memberId} AND (s.validTo IS NULL OR s.validTo >= ${context.today()})`);
  return rows.map(({ unitId }) => ({ unitId: String(unitId), givenBy: manageBodies }));
}
