import { WHOLE } from 'qinxue/plugin';

/** Who goes on to the next stage. */
export interface AdvanceRule {
  readonly kind: 'ALL' | 'TOP' | 'PERCENT' | 'MIN_SCORE';
  /** How many for TOP, basis points of all for PERCENT (rounded up), ten-thousandths of a point for MIN_SCORE. */
  readonly value?: number;
  /** At most so many of one unit. */
  readonly perUnitCap?: number;
}

export interface Placed {
  readonly id: string;
  readonly unit: string;
  readonly rank: number;
  /** Ten-thousandths of a point. */
  readonly score: number;
}

/** The ids of those who go on. Who shares the last place goes on together, in a unit's share as in the whole. */
export function advancing(rule: AdvanceRule, placed: readonly Placed[]): ReadonlySet<string> {
  const places = placesOf(rule, placed.length);
  const lowest = rule.kind === 'MIN_SCORE' ? (rule.value ?? 0) : Number.NEGATIVE_INFINITY;
  const admitted = new Set<string>();
  const perUnit = new Map<string, number>();
  for (const group of byRank(placed)) {
    if (admitted.size >= places) break;
    const before = new Map(perUnit);
    for (const { id, unit, score } of group) {
      if (score < lowest || (before.get(unit) ?? 0) >= (rule.perUnitCap ?? Number.POSITIVE_INFINITY)) continue;
      admitted.add(id);
      perUnit.set(unit, (perUnit.get(unit) ?? 0) + 1);
    }
  }
  return admitted;
}

function placesOf({ kind, value = 0 }: AdvanceRule, all: number): number {
  if (kind === 'TOP') return value;
  if (kind === 'PERCENT') return Math.ceil((all * value) / WHOLE);
  return all;
}

/** Those who share a rank, best first. */
function byRank(placed: readonly Placed[]): Placed[][] {
  const groups = new Map<number, Placed[]>();
  for (const one of placed) groups.set(one.rank, [...(groups.get(one.rank) ?? []), one]);
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
