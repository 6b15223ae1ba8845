import { type Context, sql } from 'qinxue/plugin';

/** The last day that an evaluation of these units counts whose results are published: also while it is open again. */
export async function closedUntil(context: Context, unitIds: readonly string[]): Promise<string | undefined> {
  const [row] = await context.unguardedDatabase.query(sql`
    SELECT MAX(y.periodTo) AS day FROM evaluation_cycle y
    WHERE y.unitId IN ${[...unitIds]} AND (y.status IN ('FINAL', 'ARCHIVED') OR (y.status <> 'CANCELLED'
      AND EXISTS (SELECT 1 FROM evaluation_result r WHERE r.cycleId = y.id AND r.publishedAt IS NOT NULL)))`);
  return row?.day ? String(row.day) : undefined;
}
