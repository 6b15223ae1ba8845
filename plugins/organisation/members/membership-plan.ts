import { dayBefore, holdsOn, overlap, type Period } from './period.ts';

/** A membership as far as the rules about its days need it. */
export interface Placed extends Period {
  readonly id: string;
  readonly unitId: string;
  readonly kind: string;
}

export type RefusedPlace = 'SAME_UNIT' | 'PRIMARY_TAKEN' | 'TWICE_IN_UNIT';
export type Refused = RefusedPlace | 'NOT_LATER';

/** What a transfer does to a person's history: at most one membership ends and one begins, or one is put right. */
export interface Transfer<M extends Placed> {
  readonly closes?: M;
  readonly closedOn: string;
  /** It began on that very day: it was a mistake, or a plan that is given up, and becomes what is wanted. */
  readonly replaces?: M;
  /** With `replaces`: the one before it, which is wanted back, goes on as if nothing had been. */
  readonly resumes?: M;
}

/**
 * The primary unit from a day on. The membership of that day ends the day before; one that begins on that day is put
 * right; one that begins later is a plan of its own, which a transfer does not overrule.
 */
export function planTransfer<M extends Placed>(
  history: readonly M[],
  unitId: string,
  from: string,
): Transfer<M> | Refused {
  const primaries = history.filter((m) => m.kind === 'PRIMARY');
  if (primaries.some((m) => m.validFrom > from)) return 'NOT_LATER';
  const replaces = primaries.find((m) => m.validFrom === from);
  const closes = replaces ? undefined : primaries.find((m) => holdsOn(m, from));
  if (closes?.unitId === unitId) return 'SAME_UNIT';
  const closedOn = dayBefore(from);
  const resumes = replaces && primaries.find((m) => m.validTo === closedOn && m.unitId === unitId);
  const others = history.filter((m) => m !== closes && m !== replaces);
  if (others.some((m) => m.unitId === unitId && overlap(m, { validFrom: from, validTo: null }))) return 'TWICE_IN_UNIT';
  return { closedOn, ...(closes && { closes }), ...(replaces && { replaces }), ...(resumes && { resumes }) };
}

/** Whether a membership may stand beside the others: one primary unit a day, and each unit once. */
export function checkMembership(history: readonly Placed[], wanted: Omit<Placed, 'id'>): RefusedPlace | undefined {
  const meeting = history.filter((m) => overlap(m, wanted));
  if (wanted.kind === 'PRIMARY' && meeting.some((m) => m.kind === 'PRIMARY')) return 'PRIMARY_TAKEN';
  return meeting.some((m) => m.unitId === wanted.unitId) ? 'TWICE_IN_UNIT' : undefined;
}

/** The unit that a person counts in on a day; after the last one, that one: who has left is still somebody's. */
export function primaryOn<M extends Placed>(history: readonly M[], day: string): M | undefined {
  const primaries = history.filter((m) => m.kind === 'PRIMARY').sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return primaries.find((m) => holdsOn(m, day)) ?? primaries.find((m) => m.validFrom <= day) ?? primaries.at(-1);
}
