import { enumType } from 'qinxue/plugin';

export const AwardStatus = enumType('AwardStatus', 'Whether an award stands (获奖状态).', {
  VALID: 'It stands (有效).',
  WITHDRAWN: 'It was taken back, with a reason; places pass on (已撤销).',
});
export type AwardStatus = keyof typeof AwardStatus;
