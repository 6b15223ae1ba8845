import { enumType } from 'qinxue/plugin';

export const BodyKind = enumType('BodyKind', 'What a body is for (机构类别).', {
  LEADING_GROUP: 'The heads, who decide (领导小组).',
  OFFICE: 'Does the daily work (办公室).',
  REVIEW_COMMITTEE: 'Judges and commends (评审委员会).',
  ARBITRATION: 'Rules on appeals (仲裁组).',
  OTHER: 'Anything else (其他).',
});
export type BodyKind = keyof typeof BodyKind;
