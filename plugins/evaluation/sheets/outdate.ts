import type { Context } from 'qinxue/plugin';
import { running } from '../cycles/cycle-status.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { EvaluationSheet } from './evaluation-sheet.ts';
import { sheetLifecycle } from './sheet-lifecycle.ts';

/** Marks the sheets of a version that has been superseded while their evaluation runs; nothing is graded again. */
export async function outdateSheets(context: Context, versionId: string): Promise<void> {
  const system = context.asSystem();
  const sheets = await system.list(EvaluationSheet, {
    versionId,
    status: { in: sheetLifecycle.transitions.outdate.from },
  });
  const cycles = await system.list(EvaluationCycle, {
    id: { in: [...new Set(sheets.map(({ cycleId }) => cycleId))] },
    status: { in: running },
  });
  const open = new Set(cycles.map(({ id }) => id));
  await system.updateAll(
    sheets
      .filter(({ cycleId }) => open.has(cycleId))
      .map((row) => ({ row, changes: { status: sheetLifecycle.transitions.outdate.to } })),
  );
}
