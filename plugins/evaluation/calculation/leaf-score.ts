import { type Fraction, fraction, over, plus, SCORE, within, zero } from 'qinxue/plugin';
import type { Method } from './method.ts';
import { type Absence, absences, type Reading } from './reading.ts';

/** All of the points there are. */
export const FULL = 100 * SCORE;

const full = fraction(FULL);

/** A score, why there is none, or – without readings – nothing that this stage has to say. */
export type LeafScore = { readonly score: Fraction } | { readonly absent: Absence } | undefined;

/** The mean of those who have found a value; absent where all say so. */
export function leafScore(method: Method, readings: readonly Reading[]): LeafScore {
  let [sum, count] = [zero, 0];
  for (const reading of readings)
    if (!reading.absent) {
      sum = plus(sum, scoreOf(method, reading));
      count += 1;
    }
  if (count) return { score: count === 1 ? sum : over(sum, count) };
  const absent = absenceOf(readings);
  return absent && { absent };
}

/** What was found weighs more than what was declared, whatever order they came in. */
export const absenceOf = (readings: readonly Reading[]): Absence | undefined =>
  absences.findLast((absence) => readings.some(({ absent }) => absent === absence));

export function scoreOf(method: Method, { value = 0, level }: Reading): Fraction {
  switch (method.kind) {
    case 'BANDS':
      return fraction(best(method.bands.filter(({ min }) => value >= min)));
    case 'LEVELS':
      return fraction(method.levels.find(({ code }) => code === level)?.score ?? 0);
    case 'DEDUCTIVE':
      return within(fraction(BigInt(FULL) - BigInt(method.per) * BigInt(value)), fraction(method.floor), full);
    case 'ADDITIVE':
      return within(fraction(BigInt(method.per) * BigInt(value)), zero, fraction(method.cap));
    case 'THRESHOLD':
      return value >= method.threshold ? full : zero;
    case 'LINEAR': {
      const { floor, target } = method;
      const isRising = target > floor;
      if (isRising ? value <= floor : value >= floor) return zero;
      if (isRising ? value >= target : value <= target) return full;
      return fraction((BigInt(value) - BigInt(floor)) * BigInt(FULL), BigInt(target) - BigInt(floor));
    }
    case 'BOOLEAN':
      return value > 0 ? full : zero;
  }
}

/** The highest band reached is that with the highest `min`, whatever order they stand in. */
function best(reached: readonly { readonly min: number; readonly score: number }[]): number {
  let at: (typeof reached)[number] | undefined;
  for (const band of reached) if (!at || band.min > at.min) at = band;
  return at?.score ?? 0;
}
