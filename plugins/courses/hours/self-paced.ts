import type { Enrolment } from '../enrolments/enrolment.ts';
import type { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import { type Entry, netOf } from './ledger.ts';

/**
 * Whether a completed course was learned alone: no class that was taken with it credits attendance, nor can one
 * still. What a class has credited and somebody has taken back is replaced by no other source: a person decided that.
 */
export const isSelfPaced = (
  { id, memberId }: Pick<Enrolment, 'id' | 'memberId'>,
  places: readonly Pick<ClassPlace, 'enrolmentId' | 'classId' | 'status'>[],
  ledger: readonly Pick<Entry, 'classId' | 'memberId' | 'hours'>[],
): boolean =>
  !places.some(
    ({ enrolmentId, classId, status }) =>
      enrolmentId === id &&
      (seatedStatuses.includes(status) ||
        status === 'REVOKED' ||
        netOf(ledger.filter((row) => row.classId === classId && row.memberId === memberId)) !== 0),
  );
