import { type Context, loader, name, sql } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { EvaluationSheet } from '../sheets/evaluation-sheet.ts';
import type { EvaluationSheetStatus } from '../sheets/sheet-status.ts';
import type { SheetCount } from './cycle-progress.ts';

/** By cycle: the sheets that the viewer sees, counted. */
export const sheetCounts = loader(async (context: Context, cycleIds: readonly string[]) => {
  const seen = context.visible(EvaluationSheet, (column) => name('s', column));
  const rows = await context.unguardedDatabase.query(sql`
    SELECT s.cycleId, s.stage, s.status, COUNT(*) AS n FROM evaluation_sheet s
    WHERE s.cycleId IN ${[...cycleIds]} AND ${seen} GROUP BY s.cycleId, s.stage, s.status ORDER BY s.stage, s.status`);
  const counts = new Map<string, SheetCount[]>(cycleIds.map((id) => [id, []]));
  for (const { cycleId, stage, status, n } of rows)
    counts
      .get(String(cycleId))
      ?.push({ stage: stage as Stage, status: status as EvaluationSheetStatus, count: Number(n) });
  return cycleIds.map((id) => counts.get(id) ?? []);
});
