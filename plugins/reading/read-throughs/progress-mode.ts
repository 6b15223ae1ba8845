import { enumType } from 'qinxue/plugin';

export const ProgressMode = enumType('ProgressMode', 'What a reader counts (进度方式).', {
  PAGE: 'The page that was reached; the pages of the edition must be known (页码).',
  PERCENT: 'How much of the book, from 0 to 100 (百分比).',
  MINUTES: 'The minutes that were read in all (分钟).',
});
export type ProgressMode = keyof typeof ProgressMode;
