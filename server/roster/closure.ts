import type { Session } from '../data/database.ts';
import { insertSql } from '../data/insert.ts';
import { sql } from '../data/sql.ts';

export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
}

const ROWS_PER_STATEMENT = 1000;

/**
 * Writes the places of new units and of those that hang elsewhere now, with all that is below them, in a
 * number of statements that grows with the rows only. `tree` is the whole tree as it shall be.
 */
export async function rewriteClosure(
  session: Session,
  tree: ReadonlyMap<string, TreeNode>,
  added: readonly string[],
  moved: readonly string[],
): Promise<void> {
  const shifted = moved.length ? below(tree, new Set(moved)) : [];
  for (let i = 0; i < shifted.length; i += ROWS_PER_STATEMENT)
    await session.execute(
      sql`DELETE FROM organisation_unit_closure WHERE descendantId IN ${shifted.slice(i, i + ROWS_PER_STATEMENT)}`,
    );
  const rows = [...new Set([...added, ...shifted])].flatMap((id) => closureRows(tree, id));
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT)
    await session.execute(insertSql('organisation_unit_closure', rows.slice(i, i + ROWS_PER_STATEMENT)));
}

/** A unit with itself and with every unit above it. */
export function closureRows(tree: ReadonlyMap<string, TreeNode>, descendantId: string) {
  const rows: { ancestorId: string; descendantId: string; depth: number }[] = [];
  for (let at = tree.get(descendantId); at; at = at.parentId === null ? undefined : tree.get(at.parentId))
    rows.push({ ancestorId: at.id, descendantId, depth: rows.length });
  return rows;
}

/** These and all below them. */
function below(tree: ReadonlyMap<string, TreeNode>, roots: ReadonlySet<string>): string[] {
  return [...tree.keys()].filter((id) => closureRows(tree, id).some(({ ancestorId }) => roots.has(ancestorId)));
}
