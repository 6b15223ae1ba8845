import { type Context, type HeldSeat, sql } from 'qinxue/plugin';
import { manageCompetitions } from '../permissions.ts';

/** The panels in which a person judges, of competitions that are not over. */
export async function seats(context: Context, memberId: string): Promise<HeldSeat[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT DISTINCT j.unitId FROM competitions_panel_judge j JOIN competitions_competition c ON c.id = j.competitionId
    WHERE j.memberId = ${memberId} AND c.status NOT IN ('AWARDED', 'CANCELLED')`);
  return rows.map(({ unitId }) => ({ unitId: String(unitId), givenBy: manageCompetitions }));
}
