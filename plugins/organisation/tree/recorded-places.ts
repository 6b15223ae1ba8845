import { movedOn, type Place, type Places } from './dated-tree.ts';

export interface RecordedMove {
  /** The first day in the new place. */
  readonly on: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Where a unit was, from where it is and from the moves that were recorded, in their order. Undefined where these do
 * not lead from one place to the next, and at last to where it is.
 */
export function placesOfUnit(today: Place, moves: readonly RecordedMove[]): Places | undefined {
  const [first] = moves;
  if (!first) return [today];
  let places: Places = [{ ...today, parentId: first.from }];
  for (const { on, from, to } of moves) {
    if (places.at(-1)?.parentId !== from) return undefined;
    // A unit that moved before its first day was never elsewhere.
    const day = [on, ...places.map(({ validFrom }) => validFrom)].sort().at(-1) as string;
    const next = movedOn(places, to, day);
    if (!next) return undefined;
    places = next;
  }
  return places.at(-1)?.parentId === today.parentId ? places : undefined;
}
