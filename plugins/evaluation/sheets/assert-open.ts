import { nextOf, possibleFrom, QinxueError, type Text, text } from 'qinxue/plugin';
import type { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import type { EvaluationSheet } from './evaluation-sheet.ts';
import { sheetLifecycle } from './sheet-lifecycle.ts';
import type { EvaluationSheetStatus } from './sheet-status.ts';

/** What to do about a sheet that cannot be filled in as it stands. */
const remedies: { readonly [S in EvaluationSheetStatus]?: Text } = {
  SUBMITTED: text(
    'is handed in already. To change it, have it sent back with `evaluationSheetReturn`.',
    '已提交。如需修改，请用 `evaluationSheetReturn` 退回。',
  ),
  NEEDS_UPDATE: text(
    'is of an earlier version of its index system. Who manages the evaluation goes over to the new one with `evaluationCycleAdopt`, or stays with `evaluationCycleKeep`.',
    '属于指标体系的旧版本。请考核管理员用 `evaluationCycleAdopt` 采用新版本，或用 `evaluationCycleKeep` 沿用原版本。',
  ),
};

/** @throws INVALID_TRANSITION saying whose sheet it is, and what to do */
export function assertOpen(of: {
  readonly subject: Pick<EvaluationSubject, 'code' | 'name'>;
  readonly sheet: Pick<EvaluationSheet, 'status'>;
}): void {
  const { status } = of.sheet;
  const { from, to } = sheetLifecycle.transitions.submit;
  if (from.includes(status)) return;
  const [who, what] = [`${of.subject.code} ${of.subject.name}`, remedies[status]];
  throw new QinxueError(
    'INVALID_TRANSITION',
    text(`The sheet of ${who} ${what?.en ?? `is ${status}.`}`, `${who} 的评分表${what?.zh ?? `处于 ${status} 状态。`}`),
    {
      command: 'score',
      from: status,
      to,
      allowed: nextOf(sheetLifecycle.transitions, status),
      allowedCommands: possibleFrom(sheetLifecycle.transitions, status),
    },
  );
}
