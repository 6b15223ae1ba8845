import { type Fraction, fraction, SCORE } from 'qinxue/plugin';

/** Judgements are whole: 0 below the standard, 1 meets it, 2 above it, 3 outstanding. Like all marks they are kept in ten-thousandths. */
export const BEST_JUDGEMENT = 3;

export const MIN_JUDGES = 3;

/** Judges who are further apart than this mark again. */
const WIDEST_SPREAD = 1;

export const isTooWide = (judgements: readonly number[]): boolean =>
  judgements.length > 0 && Math.max(...judgements) - Math.min(...judgements) > WIDEST_SPREAD * SCORE;

/** maxMark × mean / 3, exact. */
export const awardedFor = (judgements: readonly number[], maxMark: number): Fraction =>
  fraction(
    BigInt(maxMark) * judgements.reduce((sum, judgement) => sum + BigInt(judgement), 0n),
    BEST_JUDGEMENT * SCORE * judgements.length,
  );
