import { divideRounded } from 'qinxue/plugin';

/** An exact number; the denominator is positive. Marks stay fractions until the one rounding at the end. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('Divided by zero.');
  return d < 0n ? { numerator: -n, denominator: -d } : { numerator: n, denominator: d };
}

const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, fraction(0));

/** To the nearest whole number, halves away from zero. */
export const rounded = ({ numerator, denominator }: Fraction): number => divideRounded(numerator, denominator);
