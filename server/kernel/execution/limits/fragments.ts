export interface FragmentOrder {
  /** Every fragment that is reached stands after those that it spreads, so each is summed up exactly once. */
  readonly order: readonly string[];
  /** The fragments of the first circle that was met, in spreading order; empty where there is none. */
  readonly circle: readonly string[];
}

/** Depth first with a path of its own: a chain of fragments may be longer than the stack is deep. */
export function leavesFirst(
  starts: Iterable<string>,
  spreadsOf: (fragment: string) => Iterable<string>,
): FragmentOrder {
  const order: string[] = [];
  const open = new Set<string>();
  const done = new Set<string>();
  const path: { fragment: string; rest: Iterator<string> }[] = [];
  const enter = (fragment: string) => {
    open.add(fragment);
    path.push({ fragment, rest: spreadsOf(fragment)[Symbol.iterator]() });
  };

  for (const start of starts) {
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        path.pop();
        open.delete(top.fragment);
        done.add(top.fragment);
        order.push(top.fragment);
      } else if (open.has(next.value)) {
        const circle = path.map(({ fragment }) => fragment);
        return { order, circle: circle.slice(circle.indexOf(next.value)) };
      } else if (!done.has(next.value)) {
        enter(next.value);
      }
    }
  }
  return { order, circle: [] };
}
