import { type Context, sql } from 'qinxue/plugin';

/** The last day of classes that were settled – also of those that are open again – which these units organise, or people of them were in. */
export async function closedUntil(context: Context, unitIds: readonly string[]): Promise<string | undefined> {
  const units = [...unitIds];
  const [row] = await context.unguardedDatabase.query(sql`
    SELECT MAX(k.endsOn) AS day FROM courses_class k
    WHERE k.settledAt IS NOT NULL AND k.status <> 'CANCELLED' AND (k.unitId IN ${units}
      OR EXISTS (SELECT 1 FROM courses_class_place p WHERE p.classId = k.id AND p.unitId IN ${units}))`);
  return row?.day ? String(row.day) : undefined;
}
