import { enumType } from 'qinxue/plugin';

export const SelfStudyPlanStatus = enumType(
  'SelfStudyPlanStatus',
  'Where a plan of self-study stands (自学计划状态).',
  {
    DRAFT: 'Being written, or sent back (草稿).',
    IN_REVIEW: 'Waits for a reviewer or the mentor (待审批).',
    ACTIVE: 'Being followed (执行中).',
    COMPLETED: 'All its milestones are proven (已完成).',
    ABANDONED: 'Given up (已放弃).',
  },
);
export type SelfStudyPlanStatus = keyof typeof SelfStudyPlanStatus;
