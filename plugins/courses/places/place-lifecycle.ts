import { lifecycle, text } from 'qinxue/plugin';
import { classPlaceMoved } from '../events.ts';
import { ClassPlace } from './class-place.ts';
import { ClassPlaceStatus } from './class-place-status.ts';

const any = Object.values(ClassPlaceStatus).filter((status) => status !== 'WAIVED');

export const placeLifecycle = lifecycle(ClassPlace, {
  noun: text('place in a class', '培训班名额'),
  event: classPlaceMoved,
  transitions: {
    approve: { from: ['REQUESTED'], to: 'APPROVED' },
    reject: { from: ['REQUESTED'], to: 'REJECTED' },
    wait: { from: ['APPROVED'], to: 'WAITLISTED', bySystem: true },
    enrol: { from: ['APPROVED', 'WAITLISTED'], to: 'ENROLLED', bySystem: true },
    begin: { from: ['ENROLLED'], to: 'IN_PROGRESS', bySystem: true },
    complete: { from: ['IN_PROGRESS'], to: 'COMPLETED', bySystem: true },
    fail: { from: ['IN_PROGRESS'], to: 'FAILED', bySystem: true },
    reopen: { from: ['COMPLETED', 'FAILED'], to: 'IN_PROGRESS', bySystem: true },
    revoke: { from: ['COMPLETED', 'FAILED'], to: 'REVOKED', bySystem: true },
    restore: { from: ['REJECTED', 'WITHDRAWN', 'EXPIRED', 'WAIVED', 'REVOKED'], to: 'WAITLISTED' },
    withdraw: { from: ['REQUESTED', 'APPROVED', 'WAITLISTED', 'ENROLLED', 'IN_PROGRESS'], to: 'WITHDRAWN' },
    expire: { from: ['REQUESTED', 'APPROVED', 'WAITLISTED'], to: 'EXPIRED', bySystem: true },
    waive: { from: any, to: 'WAIVED' },
  },
});
