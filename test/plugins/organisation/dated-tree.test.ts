import fc from 'fast-check';
import { holdsOn } from '../../../plugins/organisation/members/period.ts';
import {
  CycleInTree,
  movedOn,
  type Place,
  type Places,
  placesFrom,
  treeRows,
} from '../../../plugins/organisation/tree/dated-tree.ts';
import { placesOfUnit } from '../../../plugins/organisation/tree/recorded-places.ts';

const first = '2026-01-01';
const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}`;
const DAYS = Array.from({ length: 28 }, (_, i) => day(i + 1));
const UNITS = Array.from({ length: 8 }, (_, i) => `u${i}`);

/** The parent of a unit on a day, by the places alone. */
const parentOn = (places: Places, on: string) => places.find((place) => holdsOn(place, on))?.parentId ?? null;

/** Moves in the order of their days; one that would make a circle is left out. */
const moves = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 28 })), {
    maxLength: 25,
  })
  .map((list) => list.sort((a, b) => a[2] - b[2]));

function treeAfter(list: readonly (readonly [number, number, number])[]): Map<string, Places> {
  const placesOf = new Map<string, Places>(
    UNITS.map((unit, i) => [
      unit,
      [{ parentId: i === 0 ? null : (UNITS[Math.floor((i - 1) / 2)] ?? null), validFrom: first, validTo: null }],
    ]),
  );
  for (const [unit, parent, on] of list) {
    const [id, to] = [UNITS[unit] ?? '', UNITS[parent] ?? ''];
    const before = placesOf.get(id) ?? [];
    const after = movedOn(before, to, day(on));
    if (!after) throw new Error('moves come in the order of their days');
    placesOf.set(id, after);
    try {
      for (const each of UNITS) treeRows(placesOf, each);
    } catch (error) {
      if (!(error instanceof CycleInTree)) throw error;
      placesOf.set(id, before);
    }
  }
  return placesOf;
}

describe('the dated tree', () => {
  test('has on each day exactly the units above each, by the parents of that day', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const placesOf = treeAfter(list);
        const rows = UNITS.flatMap((unit) => treeRows(placesOf, unit));
        for (const on of DAYS) {
          const expected = UNITS.flatMap((unit) => {
            const path: string[] = [];
            for (let at: string | null = unit; at; at = parentOn(placesOf.get(at) ?? [], on))
              path.push(`${at} ${unit} ${path.length}`);
            return path;
          });
          const found = rows.filter((row) => holdsOn(row, on));
          expect(found.map((r) => `${r.ancestorId} ${r.descendantId} ${r.depth}`).sort()).toEqual(expected.sort());
        }
        // No two rows of a pair say the same of days that follow each other: each is written once.
        expect(new Set(rows.map((r) => `${r.ancestorId} ${r.descendantId} ${r.validFrom}`)).size).toBe(rows.length);
      }),
      { numRuns: 200 },
    );
  });

  test('is read back from its rows as it was written', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const placesOf = treeAfter(list);
        expect(placesFrom(UNITS.flatMap((unit) => treeRows(placesOf, unit)))).toEqual(placesOf);
      }),
    );
  });

  test('of before is found again from where units are and from what was recorded', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.integer({ min: 1, max: 28 }))), (list) => {
        const ordered = list.toSorted((x, y) => x[1] - y[1]);
        let places: Places = [{ parentId: 'a', validFrom: first, validTo: null }];
        const recorded = ordered.flatMap(([to, on]) => {
          const from = places.at(-1)?.parentId ?? null;
          if (to === from) return [];
          places = movedOn(places, to, day(on)) ?? places;
          return [{ on: day(on), from, to }];
        });
        const today: Place = { ...(places.at(-1) as Place), validFrom: first, validTo: null };
        expect(placesOfUnit(today, recorded)).toEqual(places);
      }),
    );
    // A log that does not lead to where the unit is, or has a gap, tells nothing.
    const today = { parentId: 'c', validFrom: first, validTo: null };
    expect(placesOfUnit(today, [{ on: day(3), from: 'a', to: 'b' }])).toBeUndefined();
    expect(
      placesOfUnit(today, [
        { on: day(3), from: 'a', to: 'b' },
        { on: day(5), from: 'a', to: 'c' },
      ]),
    ).toBeUndefined();
  });

  test('forgets a move that is taken back on the same day, and refuses one before the last', () => {
    const start: Places = [{ parentId: 'a', validFrom: first, validTo: null }];
    const moved = movedOn(start, 'b', day(5)) as Places;
    expect(moved).toEqual([
      { parentId: 'a', validFrom: first, validTo: day(4) },
      { parentId: 'b', validFrom: day(5), validTo: null },
    ]);
    expect(movedOn(moved, 'a', day(5))).toEqual(start);
    expect(movedOn(moved, 'c', day(5))?.at(-1)).toEqual({ parentId: 'c', validFrom: day(5), validTo: null });
    expect(movedOn(moved, 'c', day(4))).toBeUndefined();
    expect(movedOn(start, 'b', first)).toEqual([{ parentId: 'b', validFrom: first, validTo: null }]);
  });
});
