import { advancing, type Placed } from '../../../plugins/competitions/scoring/advancement.ts';
import { type AwardRule, awardTiers } from '../../../plugins/competitions/scoring/award-tiers.ts';
import { rankUnits } from '../../../plugins/competitions/scoring/unit-ranking.ts';
import { points } from './documents.ts';

/** What follows from the places that were reached. */
export function placings(): void {
  describe('who goes on', () => {
    const placed = (ranks: readonly number[], units: readonly string[] = []): Placed[] =>
      ranks.map((rank, i) => ({ id: `e${i}`, unit: units[i] ?? 'u', rank, score: points(100 - rank) }));

    test('so many of the best, those who share the last place together', () => {
      expect([...advancing({ kind: 'TOP', value: 2 }, placed([1, 2, 2, 4]))]).toEqual(['e0', 'e1', 'e2']);
      expect(advancing({ kind: 'PERCENT', value: 5000 }, placed([1, 2, 3, 4, 5])).size).toBe(3);
      expect(advancing({ kind: 'MIN_SCORE', value: points(98) }, placed([1, 2, 3])).size).toBe(2);
      expect(advancing({ kind: 'ALL' }, placed([1, 2, 3])).size).toBe(3);
    });

    test('but no more of one unit than it may send', () => {
      const all = placed([1, 2, 3, 4], ['a', 'a', 'a', 'b']);
      expect([...advancing({ kind: 'TOP', value: 3, perUnitCap: 2 }, all)]).toEqual(['e0', 'e1', 'e3']);
    });
  });

  describe('awards', () => {
    const ranked = [1, 2, 2, 4, 5].map((rank, i) => ({ id: `e${i}`, rank, score: points(100 - rank) }));
    const tiers = (kind: AwardRule['kind'], values: readonly number[], ties: AwardRule['ties'] = 'SHARE') =>
      ranked.map(({ id }) =>
        awardTiers({ kind, ties, tiers: values.map((value, i) => ({ name: `T${i}`, value })) }, ranked).get(id),
      );

    test('go to so many places, and those who share the last one have it or have the next', () => {
      expect(tiers('FIXED', [1, 1, 2])).toEqual([0, 1, 1, 2, undefined]);
      expect(tiers('FIXED', [1, 1, 2], 'LOWER')).toEqual([0, 2, 2, 2, undefined]);
    });

    test('or to a share of all, or to all who reach a score', () => {
      expect(tiers('RATIO', [2000, 4000])).toEqual([0, 1, 1, undefined, undefined]);
      expect(tiers('THRESHOLD', [99, 96].map(points))).toEqual([0, 1, 1, 1, undefined]);
    });
  });

  test('units stand by the mean of their best, event by event, and by first places where that is equal', () => {
    const score = (event: string, unit: string, total: number, rank: number) => ({
      event,
      unit,
      score: points(total),
      rank,
    });
    const places = rankUnits(
      [
        score('x', 'A', 90, 1),
        score('x', 'A', 70, 3),
        score('x', 'A', 10, 9),
        score('x', 'B', 80, 2),
        score('x', 'B', 80, 2),
        score('y', 'C', 100, 1),
      ],
      2,
    );
    expect(places).toEqual([
      { unit: 'A', rank: 1, score: points(80), entries: 3, firstPlaces: 1 },
      { unit: 'B', rank: 2, score: points(80), entries: 2, firstPlaces: 0 },
      { unit: 'C', rank: 3, score: points(50), entries: 1, firstPlaces: 1 },
    ]);
  });
}
