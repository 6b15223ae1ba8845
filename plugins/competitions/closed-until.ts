import { type Scope, sql } from 'qinxue/plugin';

/** The last day on which results of final competitions of these units were published or honoured. */
export async function closedUntil(scope: Scope, unitIds: readonly string[]): Promise<string | undefined> {
  const ofFinal = sql`JOIN competitions_event v ON v.id = x.eventId
    JOIN competitions_competition k ON k.id = v.competitionId
    WHERE k.unitId IN ${[...unitIds]} AND k.status IN ('FINAL', 'AWARDED')`;
  const [row] = await scope.db.query(sql`
    SELECT MAX(day) AS day FROM (
      SELECT MAX(x.publishedOn) AS day FROM competitions_event_result x ${ofFinal}
      UNION ALL SELECT MAX(x.awardedOn) AS day FROM competitions_award x ${ofFinal}) days`);
  return row?.day ? String(row.day) : undefined;
}
