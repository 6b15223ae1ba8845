import type { Enrolment } from '../enrolments/enrolment.ts';
import type { ClassPlace } from '../places/class-place.ts';
import { seatedStatuses } from '../places/class-place-status.ts';
import type { LearningHours } from './learning-hours.ts';

/** What a row of the ledger says. */
export type Entry = Pick<
  LearningHours,
  | 'memberId'
  | 'unitId'
  | 'hours'
  | 'source'
  | 'classId'
  | 'enrolmentId'
  | 'occurredOn'
  | 'idempotencyKey'
  | 'reversalOfId'
>;

/** What a class credits someone with: once, however often it is settled. */
export const classCredit = (
  fact: Pick<Entry, 'memberId' | 'unitId' | 'hours' | 'occurredOn'> & { readonly classId: string },
): Entry => ({
  ...fact,
  source: 'TRAINING_CLASS',
  enrolmentId: null,
  idempotencyKey: `class:${fact.classId}:${fact.memberId}`,
  reversalOfId: null,
});

/** What a course that was completed without a class credits its learner with: once for each attempt. */
export const courseCredit = (
  fact: Pick<Entry, 'memberId' | 'unitId' | 'hours' | 'occurredOn'> & { readonly enrolmentId: string },
): Entry => ({
  ...fact,
  source: 'COURSE',
  classId: null,
  idempotencyKey: `enrolment:${fact.enrolmentId}`,
  reversalOfId: null,
});

/**
 * Whether a completed course was learned alone: no class that was taken with it has credited attendance, nor
 * can one still. What a class has credited counts also after it was taken back: a person decides that, not another source.
 */
export const isSelfPaced = (
  { id, memberId }: Pick<Enrolment, 'id' | 'memberId'>,
  places: readonly Pick<ClassPlace, 'enrolmentId' | 'classId' | 'status'>[],
  credited: readonly Pick<Entry, 'classId' | 'memberId'>[],
): boolean =>
  !places.some(
    ({ enrolmentId, classId, status }) =>
      enrolmentId === id &&
      (seatedStatuses.includes(status) ||
        credited.some((entry) => entry.classId === classId && entry.memberId === memberId)),
  );

/** Takes a row back on the day and in the unit for which it counted, so that no sum of any period knows of it any more. */
export const reversal = ({ id, ...entry }: Entry & Pick<LearningHours, 'id'>): Entry => ({
  memberId: entry.memberId,
  unitId: entry.unitId,
  hours: -entry.hours,
  source: entry.source,
  classId: entry.classId,
  enrolmentId: entry.enrolmentId,
  occurredOn: entry.occurredOn,
  idempotencyKey: `reversal:${id}`,
  reversalOfId: id,
});

/** What of the entries is new to a ledger with these keys. Hours of nothing are no fact. */
export function newEntries(known: ReadonlySet<string>, entries: readonly Entry[]): Entry[] {
  const taken = new Set(known);
  return entries.filter(({ hours, idempotencyKey }) => {
    if (hours === 0 || taken.has(idempotencyKey)) return false;
    taken.add(idempotencyKey);
    return true;
  });
}
