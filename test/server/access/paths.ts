import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Row } from '../graph/reference.ts';
import type { List, One, Selection } from './selection.ts';
import type { Linked, Root, Shape } from './shape.ts';

/** How to come to the rows of an entity: from a list at the root, by links. */
export interface Path {
  readonly entity: EntityClass;
  readonly root: Root;
  readonly steps: readonly (Linked & { readonly from: EntityClass })[];
}

/** The shortest path to each entity that links lead to. */
export function paths(shape: Shape): Path[] {
  const found = new Map<EntityClass, Path>();
  for (const root of shape.lists)
    if (!found.has(root.entity)) found.set(root.entity, { entity: root.entity, root, steps: [] });
  // The map grows while it is walked, nearest first.
  for (const [from, { root, steps }] of found)
    for (const linked of shape.links(from)) {
      const entity = linked.link.kind === 'one' ? linked.link.to() : linked.link.to().of;
      if (!found.has(entity)) found.set(entity, { entity, root, steps: [...steps, { ...linked, from }] });
    }
  return [...found.values()];
}

export const nameOf = ({ root, steps }: Path) => [root.field, ...steps.map(({ field }) => field)].join(' → ');

/** The rows of a path's entity that are wanted, and what is asked of each. */
interface Wanted {
  readonly rows: readonly Row[];
  /** As many as there may be; the same number in each query makes the same text, which is compiled once. */
  readonly most: number;
  readonly selection: Selection;
}

/** The list at the root in which all of them would be found, were they all to be seen. */
export function along(
  { entity, root, steps }: Path,
  wanted: Wanted,
  all: (entity: EntityClass) => readonly Row[],
): List {
  const { most } = wanted;
  const only = (some: readonly Row[]) => ({ filter: { id: { in: some.map(({ id }) => id) } }, first: most });
  let [at, { rows, selection }] = [entity, wanted];
  for (const [place, { from, field, link }] of [...steps.entries()].toReversed()) {
    const alias = `step${place}`;
    const ids = rows.map(({ id }) => id);
    const hosts =
      link.kind === 'one'
        ? ids.flatMap((id) => all(from).find((row) => row[link.column] === id) ?? [])
        : all(from).filter(({ id }) => rows.some((row) => row[link.column] === id));
    const one: One[] = link.kind === 'one' ? [{ alias, field, entity: at, column: link.column, selection }] : [];
    const list: List[] =
      link.kind === 'many'
        ? [{ alias, field, entity: at, column: link.column, args: only(rows), each: selection }]
        : [];
    [at, rows, selection] = [from, hosts, { columns: [], ones: one, lists: list }];
  }
  return { alias: 'root', field: root.field, entity: at, args: only(rows), each: selection };
}
