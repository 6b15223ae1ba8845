import type { LearningHours } from './learning-hours.ts';

/** What a row of the ledger says. */
export type Entry = Pick<
  LearningHours,
  'memberId' | 'unitId' | 'hours' | 'source' | 'classId' | 'occurredOn' | 'idempotencyKey' | 'reversalOfId'
>;

/** What a class credits someone with: once, however often it is settled. */
export const classCredit = (
  fact: Pick<Entry, 'memberId' | 'unitId' | 'hours' | 'occurredOn'> & { readonly classId: string },
): Entry => ({
  ...fact,
  source: 'TRAINING_CLASS',
  idempotencyKey: `class:${fact.classId}:${fact.memberId}`,
  reversalOfId: null,
});

/** Takes a row back on the day and in the unit for which it counted, so that no sum of any period knows of it any more. */
export const reversal = ({ id, ...entry }: Entry & Pick<LearningHours, 'id'>): Entry => ({
  memberId: entry.memberId,
  unitId: entry.unitId,
  hours: -entry.hours,
  source: entry.source,
  classId: entry.classId,
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
