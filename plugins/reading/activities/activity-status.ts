import { enumType } from 'qinxue/plugin';

export const ReadingActivityStatus = enumType(
  'ReadingActivityStatus',
  'Where a reading activity stands (读书活动状态).',
  {
    DRAFT: 'Being prepared; readers do not see it (草稿).',
    PUBLISHED: 'Announced; readers choose their books (已发布).',
    ACTIVE: 'Books are read and notes handed in (进行中).',
    SUBMISSION_CLOSED: 'Nothing new is handed in; what was returned still may be (截止提交).',
    JUDGING: 'What was handed in is judged (评审中).',
    RESULTS: 'Who has done what is fixed and told (公布结果).',
    ARCHIVED: 'Over (已归档).',
    CANCELLED: 'Called off; what was read in it stays with its reader (已取消).',
  },
);
export type ReadingActivityStatus = keyof typeof ReadingActivityStatus;
