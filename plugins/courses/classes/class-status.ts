import { registerEnumType } from 'qinxue/plugin';

export const ClassStatus = {
  DRAFT: 'DRAFT',
  OPEN: 'OPEN',
  CONFIRMED: 'CONFIRMED',
  RUNNING: 'RUNNING',
  FINISHED: 'FINISHED',
  SETTLED: 'SETTLED',
  CANCELLED: 'CANCELLED',
} as const;
export type ClassStatus = keyof typeof ClassStatus;

registerEnumType(ClassStatus, {
  name: 'ClassStatus',
  description: 'Where a training class stands (培训班状态).',
  valuesConfig: {
    DRAFT: { description: 'Being planned; learners do not see it (草稿).' },
    OPEN: { description: 'Takes people (报名中).' },
    CONFIRMED: { description: 'Enough people have a seat: it will take place (已确认开班).' },
    RUNNING: { description: 'Under way (进行中).' },
    FINISHED: { description: 'Over; attendance can still be corrected (已结束).' },
    SETTLED: { description: 'Results are decided and hours credited (已结算).' },
    CANCELLED: { description: 'Does not take place; everybody was released (已取消).' },
  },
});

export const ClassVenue = { INTERNAL: 'INTERNAL', EXTERNAL: 'EXTERNAL', ONLINE: 'ONLINE' } as const;
export type ClassVenue = keyof typeof ClassVenue;

registerEnumType(ClassVenue, {
  name: 'ClassVenue',
  description: 'Where a training class is held (办班形式).',
  valuesConfig: {
    INTERNAL: { description: 'In the house (厂内).' },
    EXTERNAL: { description: 'Outside the house, by a provider (厂外).' },
    ONLINE: { description: 'Online (线上).' },
  },
});
