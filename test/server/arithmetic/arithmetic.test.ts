import fc from 'fast-check';
import { apportion, WHOLE } from '../../../server/arithmetic/basis-points.ts';
import { divideRounded, multiplyDivide } from '../../../server/arithmetic/division.ts';
import { mean, median, SCORE } from '../../../server/arithmetic/score.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const scores = fc.array(fc.integer({ min: 0, max: 100 * SCORE }), { minLength: 1, maxLength: 40 });

describe('Exact arithmetic', () => {
  test('rounds halves away from zero, once', () => {
    expect([divideRounded(5, 2), divideRounded(-5, 2), divideRounded(4, 3), divideRounded(5, 3)]).toEqual([
      3, -3, 1, 2,
    ]);
    expect(multiplyDivide(999_999_999_999, 10_000, 10_000)).toBe(999_999_999_999);
    expect(Object.is(divideRounded(-1, 3), 0)).toBe(true);
    expect(() => divideRounded(1, 0)).toThrow(RangeError);
    expect(() => divideRounded(2n ** 80n, 1)).toThrow(RangeError);
  });

  test('is never further than a half from the quotient', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
        const off = BigInt(divideRounded(n, d)) * BigInt(d) - BigInt(n);
        expect(2n * (off < 0n ? -off : off) <= BigInt(d)).toBe(true);
      }),
    );
  });

  test('shares add up to the whole, and each is less than one from its exact part', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, (all) => {
        const shares = apportion(all);
        expect(sum(shares)).toBe(WHOLE);
        if (sum(all) > 0)
          all.forEach((weight, i) => {
            expect(Math.abs((shares[i] ?? 0) - (weight / sum(all)) * WHOLE)).toBeLessThan(1 + 1e-6);
          });
      }),
    );
    expect(apportion([1, 1, 1])).toEqual([3334, 3333, 3333]);
    expect(apportion([0, 0])).toEqual([5000, 5000]);
    expect(apportion([])).toEqual([]);
  });

  test('the mean and the median lie within the values and do not depend on their order', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const reversed = [...values].reverse();
        for (const middle of [mean, median]) {
          expect(middle(values)).toBe(middle(reversed));
          expect(middle(values)).toBeGreaterThanOrEqual(Math.min(...values));
          expect(middle(values)).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
    );
    expect([median([1, 2, 9]), median([1, 2]), median([]), mean([])]).toEqual([2, 2, undefined, undefined]);
    expect(mean([88, 91, 90].map((points) => points * SCORE))).toBe(896_667);
  });
});
