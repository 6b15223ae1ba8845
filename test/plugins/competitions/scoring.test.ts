import fc from 'fast-check';
import { aggregate, trimmedMeanOf } from '../../../plugins/competitions/scoring/aggregation.ts';
import { comparableScores } from '../../../plugins/competitions/scoring/comparable.ts';
import { awardedFor, isTooWide } from '../../../plugins/competitions/scoring/judgement.ts';
import { integerSquareRoot } from '../../../plugins/competitions/scoring/square-root.ts';
import { type CountingMark, type StageMarking, scoreStage } from '../../../plugins/competitions/scoring/stage-score.ts';
import { markForDeviation } from '../../../plugins/competitions/scoring/tolerance.ts';
import { totalOf } from '../../../plugins/competitions/scoring/total.ts';
import { rounded } from '../../../server/arithmetic/fraction.ts';
import { points } from './documents.ts';
import { placings } from './placings.ts';

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, i) => ({ item, at: Math.sin(seed * 7919 + i * 104_729) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

describe('marks of several judges become one', () => {
  test('without the highest and the lowest', () => {
    expect(rounded(trimmedMeanOf([88, 91, 90, 95, 86].map(points)))).toBe(896_667);
    expect(rounded(trimmedMeanOf([90, 90, 90, 10].map(points)))).toBe(900_000);
    expect(() => trimmedMeanOf([1, 2, 3])).toThrow(RangeError);
  });

  test('of judgements by the share of the best that they reach', () => {
    expect(rounded(awardedFor([2, 2, 3].map(points), points(2)))).toBe(15_556);
    expect(rounded(awardedFor([3, 3, 3].map(points), points(2)))).toBe(20_000);
    expect(rounded(awardedFor([0, 0, 0], points(2)))).toBe(0);
  });

  test('unless judges are more than one apart', () => {
    expect(isTooWide([1, 2, 3].map(points))).toBe(true);
    expect(isTooWide([2, 2, 3].map(points))).toBe(false);
    expect(isTooWide([])).toBe(false);
  });

  test('a deviation is worth the first step that it fits, on either side of the nominal size', () => {
    const steps = [
      { upTo: points(0.01), mark: points(5) },
      { upTo: points(0.02), mark: points(3) },
    ];
    expect([0, 100, -100, 101, -200, 201].map((deviation) => markForDeviation(steps, deviation))).toEqual(
      [5, 5, 5, 3, 3, 0].map(points),
    );
  });

  test('by standard scores a severe judge and a mild one say the same', () => {
    const marks = new Map(
      [60, 70, 80, 90].map((mark, i) => [
        `e${i}`,
        [
          { judge: 'mild', mark: points(mark + 5) },
          { judge: 'severe', mark: points(mark - 25) },
        ],
      ]),
    );
    const alike = aggregate('STANDARDISED', marks, points(100));
    const values = [...alike.values()].map(rounded);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    // The mean of all marks is kept: (85 + 55) / 2 … = 65.
    expect(Math.round(values.reduce((sum, value) => sum + value, 0) / 4)).toBe(points(65));
    // By hand: s of all eight marks = √(2800 / 7 · …); checked against floating point.
    const all = [...marks.values()].flat().map(({ mark }) => mark / 10_000);
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
    const s = Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (all.length - 1));
    const own = Math.sqrt([-15, -5, 5, 15].reduce((sum, x) => sum + x * x, 0) / 3);
    expect(values).toEqual([-15, -5, 5, 15].map((x) => Math.round((mean + (s * x) / own) * 10_000)));
  });

  test('by standard scores it does not matter in which order entries and judges come, and nobody leaves the scale', () => {
    const marksOf = fc.array(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(marksOf, fc.nat(), (rows, seed) => {
        const entries = rows.map((row, i) => [`e${i}`, row.map((mark, j) => ({ judge: `j${j}`, mark }))] as const);
        const one = aggregate('STANDARDISED', new Map(entries), 1_000_000);
        const other = aggregate(
          'STANDARDISED',
          new Map(shuffled(entries, seed).map(([id, row]) => [id, shuffled(row, seed)])),
          1_000_000,
        );
        for (const [entry, mark] of one) {
          expect(rounded(other.get(entry) as never)).toBe(rounded(mark));
          expect(rounded(mark)).toBeGreaterThanOrEqual(0);
          expect(rounded(mark)).toBeLessThanOrEqual(1_000_000);
        }
      }),
    );
  });
});

describe('the comparable score', () => {
  test('places what was reached around 700', () => {
    const totals = [92.4, 88.1, 86.0, 85.5, 84.2, 79.9, 71.3].map(points);
    const shown = comparableScores(totals).map((score) => Math.round((score ?? 0) / 1000) / 10);
    expect(shown).toEqual([751.3, 719.3, 703.7, 700.0, 690.3, 658.4, 594.5]);
  });

  test('is not computed below five, and is 700 where all are alike', () => {
    expect(comparableScores([1, 2, 3, 4])).toEqual([undefined, undefined, undefined, undefined]);
    expect(comparableScores([5, 5, 5, 5, 5])).toEqual(Array(5).fill(7_000_000));
  });

  test('is what floating point gives, to the last digit but one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 5, maxLength: 40 }), (totals) => {
        const mean = totals.reduce((sum, x) => sum + x, 0) / totals.length;
        const s = Math.sqrt(totals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (totals.length - 1));
        fc.pre(s > 0);
        const sorted = [...totals].sort((a, b) => a - b);
        const n = sorted.length;
        const middle = ((sorted[(n - 1) >> 1] as number) + (sorted[n >> 1] as number)) / 2;
        comparableScores(totals).forEach((score, i) => {
          const float = 7_000_000 + (500_000 * ((totals[i] as number) - middle)) / s;
          expect(Math.abs((score as number) - float)).toBeLessThan(0.51);
        });
      }),
    );
  });

  test('rests on whole square roots', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
        const root = integerSquareRoot(n);
        expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true);
      }),
    );
  });
});

describe('a total', () => {
  test('is the blend of the stages, rounded once', () => {
    expect(
      totalOf([
        { score: points(80.5), weight: 3000 },
        { score: 896_667, weight: 7000 },
      ]),
    ).toBe(869_167);
    expect(totalOf([{ score: points(100), weight: 3000 }, { weight: 7000 }])).toBe(points(30));
  });

  test('stays within the marks that there are', () => {
    const judges = ['j1', 'j2', 'j3', 'j4'];
    const aspects = [
      { id: 'm', kind: 'MEASUREMENT', maxMark: points(60), minJudges: 1, tolerance: [] },
      { id: 'j', kind: 'JUDGEMENT', maxMark: points(40), minJudges: 3, tolerance: [] },
    ] as const;
    const method = fc.constantFrom('MEAN', 'MEDIAN', 'TRIMMED', 'STANDARDISED' as const);
    const given = fc.array(
      fc.tuple(fc.array(fc.integer({ min: 0, max: points(60) }), { minLength: 4, maxLength: 4 }), fc.nat(2)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(method, given, fc.nat(), (aggregation, rows, seed) => {
        const entries = rows.map((_, i) => `e${i}`);
        const marks: CountingMark[] = rows.flatMap(([measured, low], i) =>
          judges.flatMap((judge, j) => [
            { entry: `e${i}`, aspect: 'm', judge, value: measured[j] as number },
            { entry: `e${i}`, aspect: 'j', judge, value: points(low + (j % 2)) },
          ]),
        );
        const marking: StageMarking = { aggregation, aspects, entries, judgesOf: () => judges, marks, rulings: [] };
        const scores = scoreStage(marking);
        const again = scoreStage({ ...marking, marks: shuffled(marks, seed), entries: shuffled(entries, seed) });
        for (const { entry, score } of scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(points(100));
          expect(again.find((other) => other.entry === entry)?.score).toBe(score);
        }
      }),
    );
  });
});

describe('the marking of an aspect', () => {
  const judgement = { id: 'a', kind: 'JUDGEMENT', maxMark: points(100), minJudges: 3, tolerance: [] } as const;
  const state = (given: readonly number[], more: Partial<StageMarking> = {}, judges = ['x', 'y', 'z']) =>
    scoreStage({
      aggregation: 'MEAN',
      aspects: [judgement],
      entries: ['e'],
      judgesOf: () => judges,
      marks: given.map((value, i) => ({
        entry: 'e',
        aspect: 'a',
        judge: ['x', 'y', 'z'][i] as string,
        value: points(value),
      })),
      rulings: [],
      ...more,
    })[0];

  test('waits for every judge who is not recused, and knows when they are too few', () => {
    expect(state([2, 2])).toEqual({ entry: 'e', aspects: [{ aspect: 'a', state: 'WAITING' }] });
    expect(state([2, 2, 3])?.aspects[0]?.state).toBe('SETTLED');
    expect(state([2, 2, 3], {}, ['x', 'y'])?.aspects[0]?.state).toBe('TOO_FEW_JUDGES');
    expect(state([1, 2, 3])).toEqual({ entry: 'e', aspects: [{ aspect: 'a', state: 'CONTESTED' }] });
  });

  test('ends with what the chief rules', () => {
    const rulings = [{ entry: 'e', aspect: 'a', mark: points(50) }];
    expect(state([1, 2, 3], { rulings })).toMatchObject({ score: points(50), aspects: [{ state: 'RULED' }] });
  });
});

describe('from places follows', placings);
