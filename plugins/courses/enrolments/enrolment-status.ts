import { registerEnumType } from 'qinxue/plugin';

export const EnrolmentStatus = {
  ENROLLED: 'ENROLLED',
  IN_PROGRESS: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
} as const;
export type EnrolmentStatus = keyof typeof EnrolmentStatus;

registerEnumType(EnrolmentStatus, {
  name: 'EnrolmentStatus',
  description: 'Where an enrolment stands (学习状态).',
  valuesConfig: {
    ENROLLED: { description: 'Not begun yet (已报名).' },
    IN_PROGRESS: { description: 'Under way (学习中).' },
    COMPLETED: { description: 'The completion rule is met (已完成).' },
    WITHDRAWN: { description: 'Given up (已退出).' },
    EXPIRED: { description: 'Closed after its last day (已过期).' },
    REVOKED: { description: 'Was completed, and taken back together with its hours (已撤销).' },
  },
});

/** The statuses in which there is something left to do. */
export const openStatuses: readonly EnrolmentStatus[] = ['ENROLLED', 'IN_PROGRESS'];

export const EnrolmentSource = { SELF: 'SELF', ASSIGNED: 'ASSIGNED', CLASS: 'CLASS' } as const;
export type EnrolmentSource = keyof typeof EnrolmentSource;

registerEnumType(EnrolmentSource, {
  name: 'EnrolmentSource',
  description: 'How an enrolment came about (报名来源).',
  valuesConfig: {
    SELF: { description: 'The learner chose it (自主报名).' },
    ASSIGNED: { description: 'Someone who manages courses assigned it (指派).' },
    CLASS: { description: 'It came with a place in a training class (随培训班).' },
  },
});
