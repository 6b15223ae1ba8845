import { registerEnumType } from 'qinxue/plugin';

export const EntryStatus = {
  REGISTERED: 'REGISTERED',
  ELIGIBLE: 'ELIGIBLE',
  REJECTED: 'REJECTED',
  CONFIRMED: 'CONFIRMED',
  WITHDRAWN: 'WITHDRAWN',
  DISQUALIFIED: 'DISQUALIFIED',
} as const;
export type EntryStatus = keyof typeof EntryStatus;

registerEnumType(EntryStatus, {
  name: 'EntryStatus',
  description: 'Where an entry stands (报名状态).',
  valuesConfig: {
    REGISTERED: { description: 'The organiser has to look at it (已报名).' },
    ELIGIBLE: { description: 'Admitted (资格通过).' },
    REJECTED: { description: 'Not admitted; the reason is given (资格不符).' },
    CONFIRMED: { description: 'It competes (已确认).' },
    WITHDRAWN: { description: 'Given up by those who entered (已退赛).' },
    DISQUALIFIED: { description: 'Excluded by the organiser; the reason is given (取消资格).' },
  },
});
