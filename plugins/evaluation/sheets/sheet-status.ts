import { registerEnumType } from 'qinxue/plugin';

export const EvaluationSheetStatus = {
  OPEN: 'OPEN',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  NEEDS_UPDATE: 'NEEDS_UPDATE',
  SUPERSEDED: 'SUPERSEDED',
  CLOSED: 'CLOSED',
} as const;
export type EvaluationSheetStatus = keyof typeof EvaluationSheetStatus;

registerEnumType(EvaluationSheetStatus, {
  name: 'EvaluationSheetStatus',
  description: 'Where a sheet stands (评分表状态).',
  valuesConfig: {
    OPEN: { description: 'Being filled in (填写中).' },
    SUBMITTED: { description: 'Handed in; it counts (已提交).' },
    RETURNED: { description: 'Sent back to be filled in again, or opened after its stage (已退回).' },
    NEEDS_UPDATE: { description: 'Its index system has a new version; someone has to decide (待更新).' },
    SUPERSEDED: { description: 'Replaced by a sheet of the new version (已被取代).' },
    CLOSED: { description: 'Not wanted any more: its subject, or the evaluation, was taken out (已关闭).' },
  },
});
