import { divideRounded } from './division.ts';

/** An exact number, so that nothing is rounded before the end. The denominator is above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Beyond it a fraction is reduced: cheaper than reducing each, and no number grows without end. */
const LARGE = 1n << 64n;

/** @throws RangeError for a zero denominator */
export function fraction(n: number | bigint, d: number | bigint = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('Divided by zero.');
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
}

/** The fraction 0, to begin sums with. */
export const zero = fraction(0);

/** `a` and `b` together, exactly. */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : reduced({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

/** `a` less `b`, exactly. */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });

/** All of them together; zero for none. */
export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, zero);

/** A fraction taken a whole number of times. */
export const times = (a: Fraction, by: number | bigint): Fraction => ({ n: a.n * BigInt(by), d: a.d });

/** Divided by a whole number above zero. */
export const over = (a: Fraction, by: number | bigint): Fraction => reduced(fraction(a.n, a.d * BigInt(by)));

/** Whether `a` is less than `b`, exactly. */
export const isBelow = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

/** The smaller of two fractions; the first where they are equal. */
export const least = (a: Fraction, b: Fraction): Fraction => (isBelow(b, a) ? b : a);

/** The fraction, brought up to the lowest or down to the highest where it lies outside. */
export const within = (a: Fraction, lowest: Fraction, highest: Fraction): Fraction =>
  isBelow(a, lowest) ? lowest : least(a, highest);

/** To the nearest whole number, halves away from zero. */
export const rounded = ({ n, d }: Fraction): number => divideRounded(n, d);

function reduced({ n, d }: Fraction): Fraction {
  if (d < LARGE) return { n, d };
  let [a, b] = [n < 0n ? -n : n, d];
  while (b) [a, b] = [b, a % b];
  return a > 1n ? { n: n / a, d: d / a } : { n, d };
}
