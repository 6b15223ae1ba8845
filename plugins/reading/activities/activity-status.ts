import { registerEnumType } from 'qinxue/plugin';

export const ReadingActivityStatus = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  ACTIVE: 'ACTIVE',
  SUBMISSION_CLOSED: 'SUBMISSION_CLOSED',
  JUDGING: 'JUDGING',
  RESULTS: 'RESULTS',
  ARCHIVED: 'ARCHIVED',
  CANCELLED: 'CANCELLED',
} as const;
export type ReadingActivityStatus = keyof typeof ReadingActivityStatus;

registerEnumType(ReadingActivityStatus, {
  name: 'ReadingActivityStatus',
  description: 'Where a reading activity stands (读书活动状态).',
  valuesConfig: {
    DRAFT: { description: 'Being prepared; readers do not see it (草稿).' },
    PUBLISHED: { description: 'Announced; readers choose their books (已发布).' },
    ACTIVE: { description: 'Books are read and notes handed in (进行中).' },
    SUBMISSION_CLOSED: { description: 'Nothing new is handed in; what was returned still may be (截止提交).' },
    JUDGING: { description: 'What was handed in is judged (评审中).' },
    RESULTS: { description: 'Who has done what is fixed and told (公布结果).' },
    ARCHIVED: { description: 'Over (已归档).' },
    CANCELLED: { description: 'Called off; what was read in it stays with its reader (已取消).' },
  },
});
