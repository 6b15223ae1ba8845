import { enumType } from 'qinxue/plugin';

export const EntryStatus = enumType('EntryStatus', 'Where an entry stands (报名状态).', {
  REGISTERED: 'The organiser has to look at it (已报名).',
  ELIGIBLE: 'Admitted (资格通过).',
  REJECTED: 'Not admitted; the reason is given (资格不符).',
  CONFIRMED: 'It competes (已确认).',
  WITHDRAWN: 'Given up by those who entered (已退赛).',
  DISQUALIFIED: 'Excluded by the organiser; the reason is given (取消资格).',
});
export type EntryStatus = keyof typeof EntryStatus;
