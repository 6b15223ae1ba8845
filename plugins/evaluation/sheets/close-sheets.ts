import type { Context, Where } from 'qinxue/plugin';
import { EvaluationSheet } from './evaluation-sheet.ts';
import { sheetLife } from './sheet-life.ts';

/** Closes the sheets that someone would still have to hand in. */
export async function closeSheets(scope: Context, of: Where<EvaluationSheet>): Promise<void> {
  const { from, to } = sheetLife.steps.close;
  const open = await scope.list(EvaluationSheet, { ...of, status: { in: from } });
  await scope.updateAll(open.map((row) => ({ row, changes: { status: to } })));
}
