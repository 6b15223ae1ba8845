import { multiplyDivide, WHOLE } from 'qinxue/plugin';

export interface AwardTier {
  readonly name: string;
  /** Places for FIXED, basis points of all ranked for RATIO, ten-thousandths of a point at least for THRESHOLD. */
  readonly value: number;
}

/** Which places are honoured, the best tier first. */
export interface AwardRule {
  readonly kind: 'FIXED' | 'RATIO' | 'THRESHOLD';
  readonly tiers: readonly AwardTier[];
  /** Who shares the last place of a tier: all have it (SHARE), or all have the one below (LOWER). */
  readonly ties: 'SHARE' | 'LOWER';
}

export interface Honourable {
  readonly id: string;
  readonly rank: number;
  /** Ten-thousandths of a point. */
  readonly score: number;
}

/** By id the tier, counted from 0; who is not in it has none. */
export function awardTiers(rule: AwardRule, ranked: readonly Honourable[]): ReadonlyMap<string, number> {
  const tierOf = rule.kind === 'THRESHOLD' ? byThreshold(rule) : byPlace(rule, ranked);
  return new Map(
    ranked.flatMap((one) => {
      const tier = tierOf(one);
      return tier < 0 ? [] : [[one.id, tier]];
    }),
  );
}

const byThreshold =
  ({ tiers }: AwardRule) =>
  ({ score }: Honourable) =>
    tiers.findIndex(({ value }) => score >= value);

function byPlace({ kind, tiers, ties }: AwardRule, ranked: readonly Honourable[]) {
  const lastPlaces = tiers.map((_, i) => {
    const upTo = tiers.slice(0, i + 1).reduce((sum, { value }) => sum + value, 0);
    return kind === 'FIXED' ? upTo : multiplyDivide(ranked.length, upTo, WHOLE);
  });
  const sharing = new Map<number, number>();
  for (const { rank } of ranked) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  return ({ rank }: Honourable) => {
    const place = ties === 'SHARE' ? rank : rank + (sharing.get(rank) ?? 1) - 1;
    return lastPlaces.findIndex((last) => place <= last);
  };
}
