import type { ProgressMode } from './progress-mode.ts';

/** A reader reads no longer than this on a day. */
export const MINUTES_A_DAY = 24 * 60;
const MOST_MINUTES = 1_000_000;

export interface ProgressClaim {
  readonly mode: ProgressMode;
  /** The pages of the edition, where they are known. */
  readonly pages: number | null;
  /** Where the reader was. */
  readonly from: number;
  readonly to: number;
  /** A mistake is set right: only then may it go backwards. */
  readonly isCorrection: boolean;
}

/** How far one can get: the last page, all of it, or as many minutes as one likes. */
export const wholeOf = (mode: ProgressMode, pages: number | null): number | null =>
  mode === 'PAGE' ? pages : mode === 'PERCENT' ? 100 : null;

/** Why a claim cannot be true; undefined where it can. The words go behind the name of the argument. */
export function wrongProgress({ mode, pages, from, to, isCorrection }: ProgressClaim): string | undefined {
  const most = wholeOf(mode, pages) ?? MOST_MINUTES;
  if (to < 0) return 'must not be negative.';
  if (to > most) return mode === 'PAGE' ? `is beyond the last page, ${most}.` : `must be at most ${most}.`;
  if (to < from && !isCorrection)
    return `would go back from ${from} to ${to}. If ${from} was a mistake, say \`correction: true\` and why.`;
  return undefined;
}
