import type { Context } from '../contract/context.ts';
import { Page } from '../contract/page.ts';
import type { PageArgs } from '../contract/page-args.ts';
import type { RawValues, Session } from '../data/database.ts';
import { beyond, cursorOf, reversed } from '../data/keyset.ts';
import type { Ordering } from '../data/ordering.ts';
import { count, own, SELF, select, valuesEach } from '../data/select.ts';
import { always, and, type Sql, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import type { Table } from '../data/table.ts';
import type { TableColumn } from '../data/table-column.ts';
import { totalOf } from './counting.ts';
import { asking, filterSql } from './filter-sql.ts';
import { filterTree } from './filter-tree.ts';
import { inside } from './inside.ts';
import { orderingOf } from './order.ts';
import { type Slice, sliceOf } from './page.ts';
import { pageSession } from './page-session.ts';

interface Reading {
  readonly session: Session;
  readonly slice: Slice;
  readonly ordering: readonly Ordering[];
  /** What the viewer sees of what the filter asks for, without the place in the list. */
  readonly fits: Sql;
  readonly selection: { readonly where: Sql; readonly orderBy: readonly Ordering[]; readonly limit: number };
}

function reading(context: Context, table: Table, args: PageArgs, where: Sql, parents?: number): Reading {
  const slice = sliceOf(args, inside(context).largestPage);
  const ordering = orderingOf(table, args.orderBy);
  const tree = filterTree(table.entity, args.filter ?? {});
  const filter = filterSql(tree, asking(context, parents !== undefined));
  const fits = and(context.visible(table.entity), filter, where);
  const direction = slice.backwards ? reversed(ordering) : ordering;
  const from =
    slice.beyond === undefined
      ? always
      : beyond(slice.beyond, table, ordering, { alias: SELF, backwards: slice.backwards });
  // One row more than the page tells whether there is a next page.
  const session = pageSession(context, { entity: table.entity, tree, ...(parents !== undefined && { parents }) });
  return {
    session,
    slice,
    ordering,
    fits,
    selection: { where: and(fits, from), orderBy: direction, limit: slice.size + 1 },
  };
}

function page<R>(
  rows: readonly R[],
  { slice, ordering }: Reading,
  valueIn: Reader<R>['valueIn'],
  total: () => number | Promise<number>,
): Page<R> {
  const more = rows.length > slice.size;
  const kept = rows.slice(0, slice.size);
  const further = slice.beyond !== undefined;
  return new Page(
    slice.backwards ? kept.reverse() : kept,
    slice.backwards ? { before: more, after: further } : { before: further, after: more },
    (row) => cursorOf(ordering, (column) => valueIn(row, column)),
    total,
  );
}

/** One page of the rows that fit `where`. */
export async function readPage<E extends Stored>(
  context: Context,
  table: Table<E>,
  args: PageArgs,
  where: Sql = always,
): Promise<Page<E>> {
  const plan = reading(context, table as unknown as Table, args, where);
  const columns = withKeys(table as unknown as Table, plan.ordering);
  const rows = await select(plan.session, table, columns ? { ...plan.selection, columns } : plan.selection);
  return page<E>(rows, plan, ownValue, () => count(plan.session, table as unknown as Table, plan.fits));
}

const widened = new WeakMap<Table, Map<string, readonly TableColumn[]>>();

/** The columns with the keys that rows are sorted by, of which cursors are made; undefined where there are none. */
function withKeys(table: Table, ordering: readonly Ordering[]): readonly TableColumn[] | undefined {
  const keys = table.keyColumns.filter(({ name }) => ordering.some(({ column }) => column === name));
  if (!keys.length) return undefined;
  const lists = widened.get(table) ?? new Map<string, readonly TableColumn[]>();
  widened.set(table, lists);
  const named = keys.map(({ name }) => name).join(' ');
  const known = lists.get(named) ?? [...table.columns, ...keys];
  lists.set(named, known);
  return known;
}

/** What rows are read as: which columns, beside those that the page itself needs, and what becomes of their values. */
export interface Reader<R> {
  readonly columns: readonly TableColumn[];
  make(values: RawValues): R;
  valueIn(row: R, column: string): unknown;
}

/** Reads rows of the entity, with all its columns or only these. */
export function rowReader<E extends Stored>(table: Table<E>, wanted?: ReadonlySet<string>) {
  return (needed: ReadonlySet<string>): Reader<E> => {
    const keys = table.keyColumns.filter(({ name }) => needed.has(name));
    if (!wanted && !keys.length) return { columns: table.columns, make: table.toRow, valueIn: ownValue };
    const some = table.columns.filter(({ name }) => !wanted || wanted.has(name) || needed.has(name));
    const columns = [...some, ...keys];
    return { columns, make: table.reading(columns), valueIn: ownValue };
  };
}

const ownValue = (row: Stored, column: string) => (row as unknown as Record<string, unknown>)[column];

/** A page for each key of `column`, all in one statement; without rows where they are only counted. */
export async function readPages<R>(
  context: Context,
  table: Table,
  args: PageArgs,
  column: string,
  keys: readonly string[],
  reader: (needed: ReadonlySet<string>) => Reader<R>,
  isCounted = false,
): Promise<Page<R>[]> {
  const plan = reading(context, table, args, always, keys.length);
  // Those that sort the rows into pages, and those that cursors are made of.
  const { columns, make, valueIn } = reader(new Set([column, ...plan.ordering.map((by) => by.column)]));
  const parts = keys.map((key) => sql`${own(column)} = ${key}`);
  const found = isCounted
    ? []
    : await valuesEach(plan.session, inside(context).dialect, table, parts, { ...plan.selection, columns });
  const at = columns.findIndex(({ name }) => name === column);
  const grouped = new Map<unknown, R[]>(keys.map((key) => [key, []]));
  for (const values of found) grouped.get(values[at])?.push(make(values));
  const total = totalOf(context, table.entity, column, args);
  return keys.map((key) => page(grouped.get(key) ?? [], plan, valueIn, () => total(key)));
}
