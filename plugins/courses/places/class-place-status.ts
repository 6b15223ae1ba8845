import { enumType } from 'qinxue/plugin';

export const ClassPlaceStatus = enumType(
  'ClassPlaceStatus',
  'Where a place in a training class stands (培训班名额状态).',
  {
    REQUESTED: 'Asked for; someone has to approve (待审批).',
    APPROVED: 'Approved; a seat or the waiting list follows at once (已批准).',
    REJECTED: 'Not approved (未批准).',
    WAITLISTED: 'Waits for a seat (候补).',
    ENROLLED: 'Has a seat (已录取).',
    IN_PROGRESS: 'Takes part in the class that runs (学习中).',
    COMPLETED: 'Completed the class (已结业).',
    FAILED: 'Did not complete it (未结业).',
    WITHDRAWN: 'Given up, or released because the class was cancelled (已退出).',
    EXPIRED: 'Came to no seat before the class began (已过期).',
    WAIVED: 'Need not take part, for a reason (免修).',
    REVOKED: 'Was settled, and taken back together with its hours (已撤销).',
  },
);
export type ClassPlaceStatus = keyof typeof ClassPlaceStatus;

/** Whoever has one of these has the place already. */
export const openPlaceStatuses: readonly ClassPlaceStatus[] = [
  'REQUESTED',
  'APPROVED',
  'WAITLISTED',
  'ENROLLED',
  'IN_PROGRESS',
];

/** These take a seat while a class has not been settled. */
export const seatedStatuses: readonly ClassPlaceStatus[] = ['ENROLLED', 'IN_PROGRESS'];

/** Nothing that was attended by one of these counts any more. */
export const givenUpStatuses: readonly ClassPlaceStatus[] = ['WITHDRAWN', 'REVOKED'];
