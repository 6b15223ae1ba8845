import { badInput, Decimal, SCORE, text, WHOLE } from 'qinxue/plugin';
import type { AdvanceRule } from '../scoring/advancement.ts';
import type { AwardRule } from '../scoring/award-tiers.ts';

export const MAX_PEOPLE = 1_000;

/** How many there are of one in what is kept, and the most of it: places, basis points, or ten-thousandths of a point. */
const places = { one: 1, most: MAX_PEOPLE };
const percent = { one: WHOLE / 100, most: WHOLE };
const points = { one: SCORE, most: 100 * SCORE };

type Kind = AdvanceRule['kind'] | AwardRule['kind'];
const steps: Readonly<Record<Kind, { readonly one: number; readonly most: number }>> = {
  ...{
    ALL: places,
    TOP: places,
    FIXED: places,
    PERCENT: percent,
    RATIO: percent,
    MIN_SCORE: points,
    THRESHOLD: points,
  },
};

/** The number of a rule as it is kept, of what the graph is told in the unit of its kind. @throws BAD_INPUT */
export function keptNumber(kind: Kind, told: number, argument: string): number {
  const { one, most } = steps[kind];
  const kept = (told * one) / SCORE;
  if (kept < 1 || kept > most || !Number.isInteger(kept)) {
    const [least, highest] = [Decimal.outside(SCORE / one), Decimal.outside(shownNumber(kind, most))];
    throw badInput(
      argument,
      text(
        `must be from ${least} to ${highest} in steps of ${least}, not ${Decimal.outside(told)}.`,
        `须在 ${least} 到 ${highest} 之间，最小单位为 ${least}，而不是 ${Decimal.outside(told)}。`,
      ),
    );
  }
  return kept;
}

/** What is kept, in the unit of its kind. */
export const shownNumber = (kind: Kind, kept: number): number => (kept * SCORE) / steps[kind].one;
