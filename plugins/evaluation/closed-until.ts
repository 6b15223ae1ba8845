import { type Scope, sql } from 'qinxue/plugin';

/** The last day that a final evaluation of these units counts. */
export async function closedUntil(scope: Scope, unitIds: readonly string[]): Promise<string | undefined> {
  const [row] = await scope.db.query(sql`
    SELECT MAX(periodTo) AS day FROM evaluation_cycle
    WHERE unitId IN ${[...unitIds]} AND status IN ('FINAL', 'ARCHIVED')`);
  return row?.day ? String(row.day) : undefined;
}
