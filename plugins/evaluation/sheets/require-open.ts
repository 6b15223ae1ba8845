import { nextOf, QinxueError } from 'qinxue/plugin';
import type { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import type { EvaluationSheet } from './evaluation-sheet.ts';
import { sheetLife } from './sheet-life.ts';
import type { EvaluationSheetStatus } from './sheet-status.ts';

/** What to do about a sheet that cannot be filled in as it stands. */
const remedies: { readonly [S in EvaluationSheetStatus]?: string } = {
  SUBMITTED: 'is handed in already. To change it, have it sent back with `evaluationSheetReturn`.',
  NEEDS_UPDATE:
    'is of an earlier version of its index system. Who manages the evaluation goes over to the new one with `evaluationCycleAdopt`, or stays with `evaluationCycleKeep`.',
};

/** @throws INVALID_TRANSITION saying whose sheet it is, and what to do */
export function requireOpen(of: {
  readonly subject: Pick<EvaluationSubject, 'code' | 'name'>;
  readonly sheet: Pick<EvaluationSheet, 'status'>;
}): void {
  const { status } = of.sheet;
  const { from, to } = sheetLife.steps.submit;
  if (from.includes(status)) return;
  throw new QinxueError(
    'INVALID_TRANSITION',
    `The sheet of ${of.subject.code} ${of.subject.name} ${remedies[status] ?? `is ${status}.`}`,
    { from: status, to, allowed: nextOf(sheetLife.steps, status) },
  );
}
