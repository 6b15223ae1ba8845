import { type Text, text } from 'qinxue/plugin';
import type { ProgressMode } from './progress-mode.ts';

/** A reader reads no longer than this on a day. */
export const MINUTES_A_DAY = 24 * 60;
const MAX_MINUTES = 1_000_000;

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
export function wrongProgress({ mode, pages, from, to, isCorrection }: ProgressClaim): Text | undefined {
  const most = wholeOf(mode, pages) ?? MAX_MINUTES;
  if (to < 0) return text('must not be negative.', '不能为负数。');
  if (to > most)
    return mode === 'PAGE'
      ? text(`is beyond the last page, ${most}.`, `超过最后一页第 ${most} 页。`)
      : text(`must be at most ${most}.`, `最大为 ${most}。`);
  if (to < from && !isCorrection)
    return text(
      `would go back from ${from} to ${to}. If ${from} was a mistake, say \`correction: true\` and why.`,
      `将从 ${from} 退回到 ${to}。如原登记有误，请填写 \`correction: true\` 并说明原因。`,
    );
  return undefined;
}
