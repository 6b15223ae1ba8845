import type { Session } from '../data/database.ts';
import type { EntityClass } from '../data/table.ts';
import type { Scope } from '../request/scope.ts';
import { looksOf, rowsIn, tableRows } from './filter-looks.ts';
import type { FilterTree } from './filter-tree.ts';

/** SQLite looks at so many values in about three milliseconds: nobody else notices. */
const FEW_LOOKS = 50_000;

/** A list to be read, with its filter. */
export interface FilteredList {
  readonly entity: EntityClass;
  readonly tree: FilterTree;
  /** Of how many parents together; undefined for a list of its own. */
  readonly parents?: number;
}

/**
 * Where the rows and the lengths of lists are read. An embedded database reads in this process, where one long statement
 * stops everybody: what a filter may make long goes to another process.
 */
export function pageSession(scope: Scope, { entity, tree, parents }: FilteredList): Session {
  const { kernel } = scope;
  if (scope.inWork || !kernel.database.lists) return scope.db;
  const rowsOf = tableRows((table) => kernel.prices.sizes.rows(table));
  const looks = looksOf(tree, rowsIn(entity, rowsOf, parents), rowsOf);
  return looks > FEW_LOOKS ? scope.longLists : scope.db;
}
