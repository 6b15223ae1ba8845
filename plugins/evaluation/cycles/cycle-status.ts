import { enumType } from 'qinxue/plugin';

export const EvaluationCycleStatus = enumType('EvaluationCycleStatus', 'Where an evaluation stands (考核周期状态).', {
  DRAFT: 'Being prepared (草稿).',
  PUBLISHED: 'Everyone knows by what they are evaluated (已发布).',
  SELF_ASSESSMENT: 'People and units assess themselves (自评).',
  UNIT_REVIEW: 'Those above them review (单位评审).',
  COMMITTEE_REVIEW: 'The committee reviews (评委会评审).',
  CALIBRATION: 'The committee evens its scores out (校准).',
  FINAL: 'The results stand, and their subjects see them (已定案).',
  ARCHIVED: 'Kept for reference (已归档).',
  CANCELLED: 'Called off, with a reason; nothing of it counts (已取消).',
});
export type EvaluationCycleStatus = keyof typeof EvaluationCycleStatus;

/** In the order in which an evaluation goes through them. */
export const stageStatus: readonly EvaluationCycleStatus[] = [
  'DRAFT',
  'PUBLISHED',
  'SELF_ASSESSMENT',
  'UNIT_REVIEW',
  'COMMITTEE_REVIEW',
  'CALIBRATION',
];

/** While sheets can change and results be calculated. */
export const running = stageStatus.slice(1);
