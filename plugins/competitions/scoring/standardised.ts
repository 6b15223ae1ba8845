import { type Fraction, fraction, within, zero } from 'qinxue/plugin';
import type { JudgeMark, MarksByEntry } from './aggregation.ts';
import { integerSquareRoot } from './square-root.ts';

/**
 * Standard scores have no last digit; they are kept to twelve. All of it is whole numbers, so that the
 * same marks give the same result on every machine, whatever the order they come in.
 */
const DIGITS = 10n ** 12n;

/**
 * Takes out how severe each judge is and how far apart they mark: an entry's mark is the mean of its standard
 * scores (z = (x − the judge's mean) / the judge's deviation), on the scale of all marks together, within 0 and
 * the maximum. A judge who marks all alike, or one entry only, says z = 0.
 */
export function standardised(entries: MarksByEntry, maxMark: number): ReadonlyMap<string, Fraction> {
  const all = [...entries.values()].flat();
  const whole = spreadOf(all.map(({ mark }) => mark));
  const byJudge = new Map<string, number[]>();
  for (const { judge, mark } of all) byJudge.set(judge, [...(byJudge.get(judge) ?? []), mark]);
  const spreads = new Map([...byJudge].map(([judge, marks]) => [judge, spreadOf(marks)]));
  const z = ({ judge, mark }: JudgeMark) => standardScore(mark, spreads.get(judge) ?? whole);
  return new Map(
    [...entries].map(([entry, marks]) => {
      const score = marks.reduce((sum, mark) => sum + z(mark), 0n) / BigInt(marks.length);
      // total / count + score × deviation, over one denominator
      const scaled = whole.total * DIGITS * DIGITS + score * whole.deviation * whole.count;
      const mark = fraction(scaled, whole.count * DIGITS * DIGITS);
      return [entry, within(mark, zero, fraction(maxMark))];
    }),
  );
}

interface Spread {
  readonly total: bigint;
  readonly count: bigint;
  /** The sample standard deviation, times DIGITS. */
  readonly deviation: bigint;
}

function spreadOf(marks: readonly number[]): Spread {
  const values = marks.map(BigInt);
  const count = BigInt(values.length);
  const total = values.reduce((sum, value) => sum + value, 0n);
  const squares = values.reduce((sum, value) => sum + value * value, 0n);
  // n Σx² − (Σx)² = n (n − 1) s²
  const variation = count * squares - total * total;
  const deviation = count < 2n ? 0n : integerSquareRoot((variation * DIGITS * DIGITS) / (count * (count - 1n)));
  return { total, count, deviation };
}

const standardScore = (mark: number, { total, count, deviation }: Spread): bigint =>
  deviation === 0n ? 0n : ((BigInt(mark) * count - total) * DIGITS * DIGITS) / (count * deviation);
