import { type Context, sql } from 'qinxue/plugin';

/** The last day on which a result was published with entries of any of these units: it was ranked by the tree of then. */
export async function closedUntil(system: Context, unitIds: readonly string[]): Promise<string | undefined> {
  const [row] = await system.unguardedDatabase.query(sql`
    SELECT MAX(r.publishedOn) AS day FROM competitions_event_result r
    JOIN competitions_event_result_line l ON l.resultId = r.id WHERE l.unitId IN ${[...unitIds]}`);
  return row?.day == null ? undefined : String(row.day);
}
