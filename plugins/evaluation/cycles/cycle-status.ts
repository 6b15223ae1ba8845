import { registerEnumType } from 'qinxue/plugin';

export const EvaluationCycleStatus = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  SELF_ASSESSMENT: 'SELF_ASSESSMENT',
  UNIT_REVIEW: 'UNIT_REVIEW',
  COMMITTEE_REVIEW: 'COMMITTEE_REVIEW',
  CALIBRATION: 'CALIBRATION',
  FINAL: 'FINAL',
  ARCHIVED: 'ARCHIVED',
  CANCELLED: 'CANCELLED',
} as const;
export type EvaluationCycleStatus = keyof typeof EvaluationCycleStatus;

registerEnumType(EvaluationCycleStatus, {
  name: 'EvaluationCycleStatus',
  description: 'Where an evaluation stands (考核周期状态).',
  valuesConfig: {
    DRAFT: { description: 'Being prepared (草稿).' },
    PUBLISHED: { description: 'Everyone knows by what they are evaluated (已发布).' },
    SELF_ASSESSMENT: { description: 'People and units assess themselves (自评).' },
    UNIT_REVIEW: { description: 'Those above them review (单位评审).' },
    COMMITTEE_REVIEW: { description: 'The committee reviews (评委会评审).' },
    CALIBRATION: { description: 'The committee evens its scores out (校准).' },
    FINAL: { description: 'The results stand, and their subjects see them (已定案).' },
    ARCHIVED: { description: 'Kept for reference (已归档).' },
    CANCELLED: { description: 'Called off, with a reason; nothing of it counts (已取消).' },
  },
});

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
