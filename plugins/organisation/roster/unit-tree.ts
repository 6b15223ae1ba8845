interface TreeUnit {
  readonly code: string;
  readonly parentCode: string | null;
}

/** Every cycle once, as the codes on it, each before its parent. */
export function findCycles(units: Iterable<TreeUnit>): string[][] {
  const parentOf = new Map<string, string | null>();
  for (const { code, parentCode } of units) parentOf.set(code, parentCode);
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of parentOf.keys()) {
    const path = new Set<string>();
    let code: string | null | undefined = start;
    while (code && !done.has(code) && !path.has(code)) {
      path.add(code);
      code = parentOf.get(code);
    }
    const way = [...path];
    if (code && path.has(code)) cycles.push(way.slice(way.indexOf(code)));
    for (const passed of way) done.add(passed);
  }
  return cycles;
}

/** The same items, each after the one whose code is its parent. */
export function parentsFirst<Item>(items: readonly Item[], unitOf: (item: Item) => TreeUnit): Item[] {
  const waiting = new Map(items.map((item) => [unitOf(item).code, item]));
  const ordered: Item[] = [];
  for (const item of items) {
    const way: Item[] = [];
    let next: Item | undefined = item;
    while (next && waiting.delete(unitOf(next).code)) {
      way.push(next);
      next = waiting.get(unitOf(next).parentCode ?? '');
    }
    for (const above of way.reverse()) ordered.push(above);
  }
  return ordered;
}
