import { registerEnumType } from 'qinxue/plugin';

export const SelfStudyPlanStatus = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  ACTIVE: 'ACTIVE',
  COMPLETED: 'COMPLETED',
  ABANDONED: 'ABANDONED',
} as const;
export type SelfStudyPlanStatus = keyof typeof SelfStudyPlanStatus;

registerEnumType(SelfStudyPlanStatus, {
  name: 'SelfStudyPlanStatus',
  description: 'Where a plan of self-study stands (自学计划状态).',
  valuesConfig: {
    DRAFT: { description: 'Being written, or sent back (草稿).' },
    IN_REVIEW: { description: 'Waits for a reviewer or the mentor (待审批).' },
    ACTIVE: { description: 'Being followed (执行中).' },
    COMPLETED: { description: 'All its milestones are proven (已完成).' },
    ABANDONED: { description: 'Given up (已放弃).' },
  },
});
