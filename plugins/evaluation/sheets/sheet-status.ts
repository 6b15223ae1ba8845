import { enumType } from 'qinxue/plugin';

export const EvaluationSheetStatus = enumType('EvaluationSheetStatus', 'Where a sheet stands (评分表状态).', {
  OPEN: 'Being filled in (填写中).',
  SUBMITTED: 'Handed in; it counts (已提交).',
  RETURNED: 'Sent back to be filled in again, or opened after its stage (已退回).',
  NEEDS_UPDATE: 'Its index system has a new version; someone has to decide (待更新).',
  SUPERSEDED: 'Replaced by a sheet of the new version (已被取代).',
  CLOSED: 'Not wanted any more: its subject, or the evaluation, was taken out (已关闭).',
});
export type EvaluationSheetStatus = keyof typeof EvaluationSheetStatus;
