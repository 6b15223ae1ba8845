import { enumType } from 'qinxue/plugin';

export const ClassStatus = enumType('ClassStatus', 'Where a training class stands (培训班状态).', {
  DRAFT: 'Being planned; learners do not see it (草稿).',
  OPEN: 'Takes people (报名中).',
  CONFIRMED: 'Enough people have a seat: it will take place (已确认开班).',
  RUNNING: 'Under way (进行中).',
  FINISHED: 'Over; attendance can still be corrected (已结束).',
  SETTLED: 'Results are decided and hours credited (已结算).',
  CANCELLED: 'Does not take place; everybody was released (已取消).',
});
export type ClassStatus = keyof typeof ClassStatus;

export const ClassVenue = enumType('ClassVenue', 'Where a training class is held (办班形式).', {
  INTERNAL: 'In the house (厂内).',
  EXTERNAL: 'Outside the house, by a provider (厂外).',
  ONLINE: 'Online (线上).',
});
export type ClassVenue = keyof typeof ClassVenue;
