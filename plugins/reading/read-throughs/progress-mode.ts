import { registerEnumType } from 'qinxue/plugin';

export const ProgressMode = { PAGE: 'PAGE', PERCENT: 'PERCENT', MINUTES: 'MINUTES' } as const;
export type ProgressMode = keyof typeof ProgressMode;

registerEnumType(ProgressMode, {
  name: 'ProgressMode',
  description: 'What a reader counts (进度方式).',
  valuesConfig: {
    PAGE: { description: 'The page that was reached; the pages of the edition must be known (页码).' },
    PERCENT: { description: 'How much of the book, from 0 to 100 (百分比).' },
    MINUTES: { description: 'The minutes that were read in all (分钟).' },
  },
});
