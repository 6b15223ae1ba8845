import { dayBefore, holdsOn, overlap, type Period } from './period.ts';

/** A membership as far as the rules about its days need it. */
export interface Placed extends Period {
  readonly id: string;
  readonly unitId: string;
  readonly kind: string;
}

export type Refused = 'NOT_LATER' | 'SAME_UNIT' | 'PRIMARY_TAKEN' | 'TWICE_IN_UNIT';

/** What a transfer does to a person's history: at most one membership ends, one begins. */
export interface Transfer<M extends Placed> {
  readonly closes?: M;
  readonly closedOn: string;
}

/**
 * The primary unit from a day on. The membership of that day ends the day before; one that begins on
 * that day or later is a plan of its own, which a transfer does not overrule.
 */
export function planTransfer<M extends Placed>(
  history: readonly M[],
  unitId: string,
  from: string,
): Transfer<M> | Refused {
  const primaries = history.filter((m) => m.kind === 'PRIMARY');
  if (primaries.some((m) => m.validFrom >= from)) return 'NOT_LATER';
  const closes = primaries.find((m) => holdsOn(m, from));
  if (closes?.unitId === unitId) return 'SAME_UNIT';
  const others = history.filter((m) => m !== closes);
  if (others.some((m) => m.unitId === unitId && overlap(m, { validFrom: from, validTo: null }))) return 'TWICE_IN_UNIT';
  return { closedOn: dayBefore(from), ...(closes && { closes }) };
}

/** Whether a membership may stand beside the others: one primary unit a day, and each unit once. */
export function refuseMembership(history: readonly Placed[], wanted: Omit<Placed, 'id'>): Refused | undefined {
  const meeting = history.filter((m) => overlap(m, wanted));
  if (wanted.kind === 'PRIMARY' && meeting.some((m) => m.kind === 'PRIMARY')) return 'PRIMARY_TAKEN';
  return meeting.some((m) => m.unitId === wanted.unitId) ? 'TWICE_IN_UNIT' : undefined;
}

/** The unit that a person counts in on a day; after the last one, that one: who has left is still somebody's. */
export function primaryOn<M extends Placed>(history: readonly M[], day: string): M | undefined {
  const primaries = history.filter((m) => m.kind === 'PRIMARY').sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return primaries.find((m) => holdsOn(m, day)) ?? primaries.find((m) => m.validFrom <= day) ?? primaries.at(-1);
}
