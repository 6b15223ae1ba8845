/** The groups of nodes of a graph that lead to one another (Tarjan, 1972), each in order. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const own = number.size;
    number.set(node, own);
    lowest.set(node, own);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!number.has(next)) lowest.set(node, Math.min(lowest.get(node) ?? own, visit(next)));
      else if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node) ?? own, number.get(next) ?? own));
    }
    const low = lowest.get(node) ?? own;
    if (low === own) {
      const group = open.splice(open.indexOf(node));
      if (group.length > 1 || graph.get(node)?.includes(node)) circles.push(group.sort());
    }
    return low;
  };
  for (const node of graph.keys()) if (!number.has(node)) visit(node);
  return circles;
}
