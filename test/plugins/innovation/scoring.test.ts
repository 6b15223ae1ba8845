import fc from 'fast-check';
import { scoring } from './plugin.ts';

const { totalOf, meanOf, outOfRange } = scoring;
const part = fc.integer({ min: 0, max: 100 });
const points = fc.record({ novelty: part, benefit: part, feasibility: part, reach: part });

describe('Scoring a proposal', () => {
  test('weighs novelty and benefit 30 %, feasibility and reach 20 %, exactly', () => {
    expect(totalOf({ novelty: 100, benefit: 0, feasibility: 0, reach: 0 })).toBe(300_000);
    expect(totalOf({ novelty: 0, benefit: 0, feasibility: 0, reach: 1 })).toBe(2_000);
    fc.assert(
      fc.property(points, (p) => {
        const exact = 3n * BigInt(p.novelty + p.benefit) + 2n * BigInt(p.feasibility + p.reach);
        expect(BigInt(totalOf(p))).toBe(exact * 1_000n);
      }),
    );
  });

  test('lies between the lowest and the highest points, and grows with each of them', () => {
    fc.assert(
      fc.property(points, (p) => {
        const each = Object.values(p).map((value) => value * 10_000);
        expect(totalOf(p)).toBeGreaterThanOrEqual(Math.min(...each));
        expect(totalOf(p)).toBeLessThanOrEqual(Math.max(...each));
        if (p.reach < 100) expect(totalOf({ ...p, reach: p.reach + 1 })).toBeGreaterThan(totalOf(p));
      }),
    );
  });

  test('means are rounded once, half up, whatever the order of the reviewers', () => {
    expect(meanOf(0, 0)).toBeUndefined();
    expect(meanOf(50, 1)).toBe(1);
    expect(meanOf(49, 1)).toBe(0);
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 20 }), (all) => {
        const sum = all.reduce((total, p) => total + totalOf(p), 0);
        const mean = meanOf(sum, all.length) ?? -1;
        // |mean − sum / (100 n)| ≤ ½, in whole numbers; the upper half goes up.
        const twice = 2n * BigInt(mean) * 100n * BigInt(all.length) - 2n * BigInt(sum);
        expect(twice > -100n * BigInt(all.length) && twice <= 100n * BigInt(all.length)).toBe(true);
      }),
    );
  });

  test('takes whole numbers from 0 to 100 only, and names the first that is not', () => {
    fc.assert(fc.property(points, (p) => expect(outOfRange(p)).toBeUndefined()));
    const good = { novelty: 1, benefit: 1, feasibility: 1, reach: 1 };
    for (const wrong of [-1, 101, 0.5, Number.NaN]) expect(outOfRange({ ...good, reach: wrong })).toBe('reach');
  });
});
