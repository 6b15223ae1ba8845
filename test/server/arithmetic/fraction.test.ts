import fc from 'fast-check';
import {
  type Fraction,
  fraction,
  isBelow,
  least,
  minus,
  over,
  plus,
  rounded,
  sum,
  times,
  within,
  zero,
} from '../../../server/arithmetic/fraction.ts';

const parts = fc.tuple(fc.bigInt(-(2n ** 70n), 2n ** 70n), fc.bigInt(1n, 2n ** 70n)).map(([n, d]) => fraction(n, d));
const isSame = (a: Fraction, b: Fraction) => a.n * b.d === b.n * a.d;

describe('A fraction', () => {
  test('is exact, whatever the order of the sum', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (all) => {
        expect(isSame(sum(all), sum([...all].reverse()))).toBe(true);
        expect(isSame(all.reduce(minus, sum(all)), zero)).toBe(true);
      }),
    );
  });

  test('times and over undo each other, beyond any size', () => {
    fc.assert(
      fc.property(parts, fc.bigInt(1n, 2n ** 60n), (a, by) => {
        expect(isSame(over(times(a, by), by), a)).toBe(true);
      }),
    );
  });

  test('stays within its bounds, and in order', () => {
    fc.assert(
      fc.property(parts, parts, parts, (a, b, c) => {
        const [low, high] = isBelow(b, c) ? [b, c] : [c, b];
        const kept = within(a, low, high);
        expect(isBelow(kept, low) || isBelow(high, kept)).toBe(false);
        expect(isSame(least(a, b), isBelow(a, b) ? a : b)).toBe(true);
        expect(isBelow(a, plus(a, fraction(1, 3)))).toBe(true);
      }),
    );
  });

  test('has a positive denominator and is rounded once', () => {
    expect(fraction(1, -2)).toEqual({ n: -1n, d: 2n });
    expect([rounded(fraction(-1, 2)), rounded(fraction(5, 3))]).toEqual([-1, 2]);
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});
