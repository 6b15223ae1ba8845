import { type Context, sql } from 'qinxue/plugin';

/** The last day of activities of these units whose results are out. */
export async function closedUntil(context: Context, unitIds: readonly string[]): Promise<string | undefined> {
  const [row] = await context.unguardedDatabase.query(sql`
    SELECT MAX(endsOn) AS day FROM reading_activity
    WHERE unitId IN ${[...unitIds]} AND status IN ('RESULTS', 'ARCHIVED')`);
  return row?.day ? String(row.day) : undefined;
}
