import { SCORE } from 'qinxue/plugin';
import { roundedSquareRoot } from './square-root.ts';

/** Below so many there is no deviation worth the name. */
export const MIN_FOR_COMPARABLE = 5;

const MIDDLE = 700 * SCORE;
const STEP = 50n * BigInt(SCORE);

/**
 * 700 + 50 · (x − median) / s for each total, s the sample standard deviation: what was reached in one trade
 * beside what was reached in another. In ten-thousandths, each rounded once and exact to the last digit; none
 * below five totals. Where all are alike, nobody stands out and all have 700.
 */
export function comparableScores(totals: readonly number[]): readonly (number | undefined)[] {
  const n = BigInt(totals.length);
  if (totals.length < MIN_FOR_COMPARABLE) return totals.map(() => undefined);
  const values = totals.map(BigInt);
  const total = values.reduce((sum, value) => sum + value, 0n);
  const squares = values.reduce((sum, value) => sum + value * value, 0n);
  // n (n − 1) s²
  const variation = n * squares - total * total;
  if (variation === 0n) return totals.map(() => MIDDLE);
  const twiceMedian = twiceMedianOf(totals);
  return values.map((value) => {
    const twiceOff = 2n * value - twiceMedian;
    // (50 · d / s)², d being half of twiceOff
    const step = roundedSquareRoot(STEP * STEP * twiceOff * twiceOff * n * (n - 1n), 4n * variation);
    return MIDDLE + Number(twiceOff < 0n ? -step : step);
  });
}

function twiceMedianOf(totals: readonly number[]): bigint {
  const sorted = [...totals].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [below, above] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]];
  return BigInt(below ?? 0) + BigInt(above ?? 0);
}
