import { beyond, cursorOf, reversed } from '../data/keyset.ts';
import { count, own, SELF, select, selectEach } from '../data/select.ts';
import { always, and, type Sql, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import type { Table } from '../data/table.ts';
import type { Scope } from '../request/scope.ts';
import { filterSql } from './filter-sql.ts';
import { type Ordering, orderingOf } from './order.ts';
import { Page, type PageArgs, type Slice, sliceOf } from './page.ts';

interface Reading {
  readonly slice: Slice;
  readonly ordering: readonly Ordering[];
  /** What the viewer sees of what the filter asks for, without the place in the list. */
  readonly fits: Sql;
  readonly selection: { readonly where: Sql; readonly orderBy: readonly Ordering[]; readonly limit: number };
}

function reading(scope: Scope, table: Table, args: PageArgs, where: Sql): Reading {
  const slice = sliceOf(args, scope.largestPage);
  const ordering = orderingOf(table, args.orderBy);
  const filter = filterSql(table, args.filter ?? {}, own, (entity, row) => scope.visible(entity, row));
  const fits = and(scope.visible(table.entity), filter, where);
  const direction = slice.backwards ? reversed(ordering) : ordering;
  const from =
    slice.beyond === undefined
      ? always
      : beyond(slice.beyond, table, ordering, { alias: SELF, backwards: slice.backwards });
  // One row more than the page tells whether there is a next page.
  return { slice, ordering, fits, selection: { where: and(fits, from), orderBy: direction, limit: slice.size + 1 } };
}

function page<E extends Stored>(
  rows: readonly E[],
  { slice, ordering }: Reading,
  total: () => number | Promise<number>,
) {
  const more = rows.length > slice.size;
  const kept = rows.slice(0, slice.size);
  const further = slice.beyond !== undefined;
  return new Page<E>(
    slice.backwards ? kept.reverse() : kept,
    slice.backwards ? { before: more, after: further } : { before: further, after: more },
    (row) => cursorOf(row, ordering),
    total,
  );
}

/** One page of the rows that fit `where`. */
export async function readPage<E extends Stored>(
  scope: Scope,
  table: Table<E>,
  args: PageArgs,
  where: Sql = always,
): Promise<Page<E>> {
  const plan = reading(scope, table as unknown as Table, args, where);
  const rows = await select(scope.db, table, plan.selection);
  return page(rows, plan, () => count(scope.db, table as unknown as Table, plan.fits));
}

/** A page for each key of `column`, all in one statement; `wanted` where not all columns are. */
export async function readPages<E extends Stored>(
  scope: Scope,
  table: Table<E>,
  args: PageArgs,
  column: string,
  keys: readonly string[],
  total: (key: string) => number | Promise<number>,
  wanted?: ReadonlySet<string>,
): Promise<Page<E>[]> {
  const plan = reading(scope, table as unknown as Table, args, always);
  const parts = keys.map((key) => sql`${own(column)} = ${key}`);
  // Beside the wanted ones those that sort the rows into pages, and those that cursors are made of.
  const needed = wanted && new Set([...wanted, column, ...plan.ordering.map((by) => by.column)]);
  const rows = await selectEach(scope.db, scope.dialect, table, parts, {
    ...plan.selection,
    ...(needed && { columns: table.columns.filter(({ name }) => needed.has(name)) }),
  });
  const grouped = new Map<string, E[]>(keys.map((key) => [key, []]));
  for (const row of rows) grouped.get((row as unknown as Record<string, string>)[column] ?? '')?.push(row);
  return keys.map((key) => page(grouped.get(key) ?? [], plan, () => total(key)));
}
