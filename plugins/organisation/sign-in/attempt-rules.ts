/** How many wrong sign-ins there are in a window, this one among them. */
export interface AttemptCounts {
  /** Of this account, or login, from this address. */
  readonly pair: number;
  /** Of this account, or login, from everywhere. */
  readonly subject: number;
  /** From this address, whoever it was about. */
  readonly address: number;
  /** From this address since it has been slowed down. */
  readonly slow: number;
}

export type Counted = keyof AttemptCounts;

/**
 * Ten in a row for an account at one address; more from everywhere, so that a stranger does not easily lock somebody
 * out; many for an address, because a whole company may come from one. Beyond them an address is not shut, but slow.
 */
export const MAX_ATTEMPTS: AttemptCounts = { pair: 10, subject: 50, address: 300, slow: 20 };

const QUARTER_HOUR_S = 900;
export const WINDOW_S: AttemptCounts = {
  pair: QUARTER_HOUR_S,
  subject: QUARTER_HOUR_S,
  address: QUARTER_HOUR_S,
  slow: 60,
};

/** So long an account is known at the address where it signed in well. */
export const KNOWN_FOR_MS = 30 * 86_400_000;

export const isSlow = ({ address }: Pick<AttemptCounts, 'address'>): boolean => address > MAX_ATTEMPTS.address;

/**
 * Why an attempt is refused, if it is. `pair` holds for everybody; the others are what strangers have done, and do not
 * keep out who is known here and gives the right password.
 */
export function refusalOf(counts: AttemptCounts): Exclude<Counted, 'address'> | undefined {
  if (counts.pair > MAX_ATTEMPTS.pair) return 'pair';
  if (counts.subject > MAX_ATTEMPTS.subject) return 'subject';
  return isSlow(counts) && counts.slow > MAX_ATTEMPTS.slow ? 'slow' : undefined;
}
