import type { Context, Where } from 'qinxue/plugin';
import { EvaluationSheet } from './evaluation-sheet.ts';
import { sheetLifecycle } from './sheet-lifecycle.ts';

/** Closes the sheets that someone would still have to hand in. */
export async function closeSheets(context: Context, of: Where<EvaluationSheet>): Promise<void> {
  const { from, to } = sheetLifecycle.transitions.close;
  const open = await context.list(EvaluationSheet, { ...of, status: { in: from } });
  await context.updateAll(open.map((row) => ({ row, changes: { status: to } })));
}
