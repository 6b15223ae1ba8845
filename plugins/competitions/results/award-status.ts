import { registerEnumType } from 'qinxue/plugin';

export const AwardStatus = { VALID: 'VALID', WITHDRAWN: 'WITHDRAWN' } as const;
export type AwardStatus = keyof typeof AwardStatus;

registerEnumType(AwardStatus, {
  name: 'AwardStatus',
  description: 'Whether an award stands (获奖状态).',
  valuesConfig: {
    VALID: { description: 'It stands (有效).' },
    WITHDRAWN: { description: 'It was taken back, with a reason; places pass on (已撤销).' },
  },
});
