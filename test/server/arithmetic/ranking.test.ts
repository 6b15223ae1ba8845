import fc from 'fast-check';
import { rankBy } from '../../../server/arithmetic/ranking.ts';

interface Entry {
  readonly id: string;
  readonly row: readonly [number, number];
}

const key = fc.integer({ min: 0, max: 3 });
const entries = fc
  .array(fc.tuple(key, key), { maxLength: 20 })
  .map((rows) => rows.map((row, i): Entry => ({ id: `e${String(i).padStart(3, '0')}`, row })));
const rank = (list: readonly Entry[]) =>
  rankBy(
    list,
    ({ row }) => row,
    ({ id }) => id,
  );

describe('A ranking', () => {
  test('shares a rank and leaves the next one out', () => {
    expect(rankBy([80, 95, 90, 90], (x) => [x], String).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });

  test('does not depend on the order in which its entries come', () => {
    const twice = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(twice, ([list, other]) => {
        expect(rank(other)).toEqual(rank(list));
      }),
    );
  });

  test('is a total preorder: the first key that differs decides', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ranked = rank(list);
        for (const a of ranked)
          for (const b of ranked) {
            const order = a.item.row[0] - b.item.row[0] || a.item.row[1] - b.item.row[1];
            expect(Math.sign(b.rank - a.rank)).toBe(Math.sign(order));
          }
        // A rank is one more than the number of those who are better.
        for (const { rank: own } of ranked) expect(ranked.filter((other) => other.rank < own)).toHaveLength(own - 1);
      }),
    );
  });
});
