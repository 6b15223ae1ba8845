import { dayAfter, dayBefore, laterOf, type Period } from '../members/period.ts';

/** Where a unit hangs for a time; a root has no parent. */
export interface Place extends Period {
  readonly parentId: string | null;
}

/** A unit's places in order, without a gap; the last has no end. */
export type Places = readonly Place[];
export type PlacesOf = ReadonlyMap<string, Places>;

/** A row of the closure: a unit with itself or with one above it, for as long as that is so. */
export interface TreeRow extends Period {
  readonly ancestorId: string;
  readonly descendantId: string;
  readonly depth: number;
}

/** The units that would be above themselves on some day. */
export class CycleInTree extends Error {
  constructor(readonly unitIds: readonly string[]) {
    super(`Units above themselves: ${unitIds.join(', ')}`);
  }
}

/**
 * Hangs a unit elsewhere from a day on. On the day on which it came to where it is, that is corrected instead: a move
 * and its return on one day leave nothing behind. Undefined where the unit came to its place after that day.
 */
export function movedOn(places: Places, parentId: string | null, on: string): Places | undefined {
  const last = places.at(-1);
  if (!last || last.validFrom > on) return undefined;
  const before = last.validFrom === on ? places.slice(0, -1) : [...places.slice(0, -1), endedOn(last, dayBefore(on))];
  return joined([...before, { parentId, validFrom: on, validTo: null }]);
}

/** The same places, beginning on another first day. */
export function startingOn(places: Places, first: string): Places {
  const lasting = places.filter(({ validTo }) => validTo === null || validTo >= first);
  return lasting.map((place, i) => (i === 0 ? { ...place, validFrom: first } : place));
}

const endedOn = (place: Place, validTo: string): Place => ({ ...place, validTo });

/** Neighbours with the same parent are one place. */
function joined(places: Places): Places {
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (last?.parentId === place.parentId) kept[kept.length - 1] = { ...last, validTo: place.validTo };
    else kept.push(place);
  }
  return kept;
}

/**
 * All rows of the closure that a unit is the lower end of. Before a unit's first day those above are where they were on
 * their own: what hangs below a unit that was founded later is below its parent until then.
 * @throws CycleInTree
 */
export function treeRows(placesOf: PlacesOf, unitId: string): TreeRow[] {
  const [first] = placesOf.get(unitId) ?? [];
  if (!first) return [];
  const rows = above(placesOf, unitId, { validFrom: first.validFrom, validTo: null }, [unitId]);
  return merged(rows.map((row) => ({ ...row, descendantId: unitId })));
}

type Above = Omit<TreeRow, 'descendantId'>;

function above(placesOf: PlacesOf, unitId: string, period: Period, path: readonly string[]): Above[] {
  const rows: Above[] = [{ ancestorId: unitId, depth: path.length - 1, ...period }];
  const places = placesOf.get(unitId) ?? [];
  places.forEach(({ parentId, validFrom, validTo }, i) => {
    const during = shared(period, { validFrom: i === 0 ? period.validFrom : validFrom, validTo });
    if (parentId === null || !during) return;
    if (path.includes(parentId)) throw new CycleInTree(path.slice(path.indexOf(parentId)));
    rows.push(...above(placesOf, parentId, during, [...path, parentId]));
  });
  return rows;
}

/** The days that are in both. */
function shared(a: Period, b: Period): Period | undefined {
  const validFrom = laterOf(a.validFrom, b.validFrom);
  const validTo = a.validTo === null || (b.validTo !== null && b.validTo < a.validTo) ? b.validTo : a.validTo;
  return validTo !== null && validTo < validFrom ? undefined : { validFrom, validTo };
}

/** Rows that follow each other as one: a unit stays below the enterprise whatever moves between them. */
function merged(rows: TreeRow[]): TreeRow[] {
  const kept: TreeRow[] = [];
  const order = (a: TreeRow, b: TreeRow) =>
    a.ancestorId === b.ancestorId ? compare(a.validFrom, b.validFrom) : compare(a.ancestorId, b.ancestorId);
  for (const row of rows.toSorted(order)) {
    const last = kept.at(-1);
    const follows = last?.validTo && dayAfter(last.validTo) === row.validFrom;
    if (last && follows && last.ancestorId === row.ancestorId && last.depth === row.depth)
      kept[kept.length - 1] = { ...last, validTo: row.validTo };
    else kept.push(row);
  }
  return kept;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The places of each unit, from its rows of the depths 0 and 1. */
export function placesFrom(rows: Iterable<TreeRow>): Map<string, Places> {
  const firstDays = new Map<string, string>();
  const parents = new Map<string, Place[]>();
  for (const { ancestorId, descendantId, depth, validFrom, validTo } of rows) {
    if (depth === 0) firstDays.set(descendantId, validFrom);
    if (depth !== 1) continue;
    const known = parents.get(descendantId) ?? [];
    parents.set(descendantId, [...known, { parentId: ancestorId, validFrom, validTo }]);
  }
  return new Map([...firstDays].map(([id, first]) => [id, withoutGaps(first, parents.get(id) ?? [])]));
}

/** Between two parents, and before or after them, a unit was a root. */
function withoutGaps(first: string, parents: Places): Places {
  const places: Place[] = [];
  let next: string | null = first;
  for (const place of parents.toSorted((a, b) => compare(a.validFrom, b.validFrom))) {
    if (next !== null && next < place.validFrom)
      places.push({ parentId: null, validFrom: next, validTo: dayBefore(place.validFrom) });
    places.push(place);
    next = place.validTo === null ? null : dayAfter(place.validTo);
  }
  return next === null ? places : [...places, { parentId: null, validFrom: next, validTo: null }];
}
