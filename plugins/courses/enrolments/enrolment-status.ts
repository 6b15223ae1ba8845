import { enumType } from 'qinxue/plugin';

export const EnrolmentStatus = enumType('EnrolmentStatus', 'Where an enrolment stands (学习状态).', {
  ENROLLED: 'Not begun yet (已报名).',
  IN_PROGRESS: 'Under way (学习中).',
  COMPLETED: 'The completion rule is met (已完成).',
  WITHDRAWN: 'Given up (已退出).',
  EXPIRED: 'Closed after its last day (已过期).',
  REVOKED: 'Was completed, and taken back together with its hours (已撤销).',
});
export type EnrolmentStatus = keyof typeof EnrolmentStatus;

/** The statuses in which there is something left to do. */
export const openStatuses: readonly EnrolmentStatus[] = ['ENROLLED', 'IN_PROGRESS'];

export const EnrolmentSource = enumType('EnrolmentSource', 'How an enrolment came about (报名来源).', {
  SELF: 'The learner chose it (自主报名).',
  ASSIGNED: 'Someone who manages courses assigned it (指派).',
  CLASS: 'It came with a place in a training class (随培训班).',
});
export type EnrolmentSource = keyof typeof EnrolmentSource;
