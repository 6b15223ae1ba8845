import type { Context } from '../contract/context.ts';
import type { Session } from '../data/database.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { looksOf, rowsIn, tableRows } from './filter-looks.ts';
import type { FilterTree } from './filter-tree.ts';
import { inside } from './inside.ts';
import { longLists } from './list-reads.ts';

/**
 * Looks that nobody else notices: three milliseconds of SQLite, which reads in this process, and of a server as much as
 * one processor does in a few tenths of a second.
 */
const FEW_LOOKS = { sqlite: 50_000, mysql: 300_000 };

/** A list to be read, with its filter. */
export interface FilteredList {
  readonly entity: EntityClass;
  readonly tree: FilterTree;
  /** Of how many parents together; undefined for a list of its own. */
  readonly parents?: number;
}

/**
 * Where the rows and the lengths of lists are read. An embedded database reads in this process, where one long statement
 * stops everybody: what a filter may make long goes to another process. On a server it goes one at a time.
 */
export function pageSession(context: Context, { entity, tree, parents }: FilteredList): Session {
  const { kernel, unitOfWork, dialect } = inside(context);
  if (unitOfWork) return context.unguardedDatabase;
  const rowsOf = tableRows((table) => kernel.prices.sizes.rows(table));
  const looks = looksOf(tree, rowsIn(entity, rowsOf, parents), rowsOf);
  return looks > FEW_LOOKS[dialect] ? longLists(context) : context.unguardedDatabase;
}
