import { registerEnumType } from 'qinxue/plugin';

export const BodyKind = {
  LEADING_GROUP: 'LEADING_GROUP',
  OFFICE: 'OFFICE',
  REVIEW_COMMITTEE: 'REVIEW_COMMITTEE',
  ARBITRATION: 'ARBITRATION',
  OTHER: 'OTHER',
} as const;
export type BodyKind = keyof typeof BodyKind;

registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'What a body is for (机构类别).',
  valuesConfig: {
    LEADING_GROUP: { description: 'The heads, who decide (领导小组).' },
    OFFICE: { description: 'Does the daily work (办公室).' },
    REVIEW_COMMITTEE: { description: 'Judges and commends (评审委员会).' },
    ARBITRATION: { description: 'Rules on appeals (仲裁组).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});
