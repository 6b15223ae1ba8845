import { sql } from 'qinxue/plugin';
import { insertsSql, type Session } from '../../../server/api/platform.ts';
import { type Places, type PlacesOf, placesFrom, type TreeRow, treeRows } from './dated-tree.ts';

const TABLE = 'organisation_unit_closure';
const IDS_PER_STATEMENT = 1000;

/** Since when each unit hangs where. Under `lockDirectory`: it is read to be written. */
export async function readPlaces(session: Session): Promise<Map<string, Places>> {
  const rows = await session.query(
    sql`SELECT ancestorId, descendantId, depth, validFrom, validTo FROM organisation_unit_closure WHERE depth <= 1`,
  );
  return placesFrom(rows as unknown as TreeRow[]);
}

/**
 * Writes the rows of units whose places have changed, and of all that are or were below them, in a number of
 * statements that grows with the rows only. `placesOf` is the whole tree as it shall be.
 * @throws CycleInTree
 */
export async function writeTree(session: Session, placesOf: PlacesOf, changed: readonly string[]): Promise<void> {
  const affected = [...belowEver(placesOf, changed)];
  const rows = affected.flatMap((id) => treeRows(placesOf, id));
  for (let i = 0; i < affected.length; i += IDS_PER_STATEMENT)
    await session.execute(
      sql`DELETE FROM organisation_unit_closure WHERE descendantId IN ${affected.slice(i, i + IDS_PER_STATEMENT)}`,
    );
  for (const statement of insertsSql(
    TABLE,
    rows.map((row) => ({ ...row })),
  ))
    await session.execute(statement);
}

/** These units, and those that were ever below one of them. Who was below before a change still is, on those days. */
function belowEver(placesOf: PlacesOf, changed: readonly string[]): Set<string> {
  const children = new Map<string, string[]>();
  for (const [id, places] of placesOf)
    for (const { parentId } of places)
      if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  const found = new Set<string>();
  const waiting = [...changed];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(children.get(id) ?? []));
  }
  return found;
}
