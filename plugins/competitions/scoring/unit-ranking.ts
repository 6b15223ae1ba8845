import { divideRounded, rankBy } from 'qinxue/plugin';

/** What an entry of an event brings to the unit that it counts for. */
export interface Contribution {
  readonly event: string;
  readonly unit: string;
  /** Ten-thousandths of a point. */
  readonly score: number;
  readonly rank: number;
}

export interface UnitPlace {
  readonly unit: string;
  readonly rank: number;
  /** Ten-thousandths of a point. */
  readonly score: number;
  readonly entries: number;
  readonly firstPlaces: number;
}

/**
 * Units by what their people reached: in each event the mean of a unit's best `best` scores, a missing one
 * counting nothing, added over all events. Equal sums are decided by the number of first places.
 */
export function rankUnits(contributions: readonly Contribution[], best: number): UnitPlace[] {
  const byUnit = new Map<string, Contribution[]>();
  for (const one of contributions) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const units = [...byUnit].map(([unit, own]) => ({
    unit,
    score: [...new Set(own.map(({ event }) => event))]
      .map((event) =>
        bestOf(
          own.filter((one) => one.event === event),
          best,
        ),
      )
      .reduce((sum, score) => sum + score, 0),
    entries: own.length,
    firstPlaces: own.filter(({ rank }) => rank === 1).length,
  }));
  const ranked = rankBy(
    units,
    ({ score, firstPlaces }) => [score, firstPlaces],
    ({ unit }) => unit,
  );
  return ranked.map(({ item, rank }) => ({ ...item, rank }));
}

const bestOf = (own: readonly Contribution[], best: number): number =>
  divideRounded(
    own
      .map(({ score }) => score)
      .sort((a, b) => b - a)
      .slice(0, best)
      .reduce((sum, score) => sum + score, 0),
    best,
  );
