import { registerEnumType } from 'qinxue/plugin';

export const ClassPlaceStatus = {
  REQUESTED: 'REQUESTED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  WAITLISTED: 'WAITLISTED',
  ENROLLED: 'ENROLLED',
  IN_PROGRESS: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  WAIVED: 'WAIVED',
  REVOKED: 'REVOKED',
} as const;
export type ClassPlaceStatus = keyof typeof ClassPlaceStatus;

registerEnumType(ClassPlaceStatus, {
  name: 'ClassPlaceStatus',
  description: 'Where a place in a training class stands (培训班名额状态).',
  valuesConfig: {
    REQUESTED: { description: 'Asked for; someone has to approve (待审批).' },
    APPROVED: { description: 'Approved; a seat or the waiting list follows at once (已批准).' },
    REJECTED: { description: 'Not approved (未批准).' },
    WAITLISTED: { description: 'Waits for a seat (候补).' },
    ENROLLED: { description: 'Has a seat (已录取).' },
    IN_PROGRESS: { description: 'Takes part in the class that runs (学习中).' },
    COMPLETED: { description: 'Completed the class (已结业).' },
    FAILED: { description: 'Did not complete it (未结业).' },
    WITHDRAWN: { description: 'Given up, or released because the class was cancelled (已退出).' },
    EXPIRED: { description: 'Came to no seat before the class began (已过期).' },
    WAIVED: { description: 'Need not take part, for a reason (免修).' },
    REVOKED: { description: 'Was settled, and taken back together with its hours (已撤销).' },
  },
});

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
