/** What is ranked: its keys in the order in which they decide, the higher the better. */
export interface Ranked<T> {
  readonly item: T;
  readonly rank: number;
}

/**
 * Best first; equal keys share a rank and the next one is left out: 1, 2, 2, 4. Who shares a rank stands in
 * the order of `id`, so that the list never depends on the order in which it was given.
 */
export function rankBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly number[],
  idOf: (item: T) => string,
): Ranked<T>[] {
  const keyed = items.map((item) => ({ item, keys: keysOf(item), id: idOf(item) }));
  keyed.sort((a, b) => compareKeys(b.keys, a.keys) || (a.id < b.id ? -1 : 1));
  let rank = 0;
  return keyed.map(({ item, keys }, i) => {
    const before = keyed[i - 1];
    if (!before || compareKeys(before.keys, keys) !== 0) rank = i + 1;
    return { item, rank };
  });
}

/** The first key that differs decides; a missing one is below all. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [left, right] = [a[i] ?? Number.NEGATIVE_INFINITY, b[i] ?? Number.NEGATIVE_INFINITY];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
