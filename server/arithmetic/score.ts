import { divideRounded } from './division.ts';

/** One point: scores are whole numbers of ten-thousandths, so that 89.6667 is 896667. */
export const SCORE = 10_000;

/** The middle value, of an even number the mean of the two in the middle, rounded. Undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [below, above] = [sorted[half - 1], sorted[half]];
  if (above === undefined) return undefined;
  return sorted.length % 2 || below === undefined ? above : divideRounded(BigInt(below) + BigInt(above), 2);
}

/** The mean, rounded once. Undefined of none. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length
    ? divideRounded(
        values.reduce((all, value) => all + BigInt(value), 0n),
        values.length,
      )
    : undefined;
