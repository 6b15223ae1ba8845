import type { Dialect, RawRow, RawValues, Session } from './database.ts';
import { orderBySql } from './keyset.ts';
import type { Ordering } from './ordering.ts';
import { join, name, raw, type Sql, sql } from './sql.ts';
import type { Stored } from './stored.ts';
import type { Table } from './table.ts';
import type { TableColumn } from './table-column.ts';

/** The alias of the table itself in every statement made here. */
export const SELF = 't';

export const own = (column: string) => name(SELF, column);

export interface Selection {
  readonly where: Sql;
  readonly orderBy?: readonly Ordering[];
  readonly limit?: number;
  /** Where not all are wanted: the rows then have no others. */
  readonly columns?: readonly TableColumn[];
}

const lists = new WeakMap<readonly TableColumn[], Sql>();

/** The same columns are selected again and again. */
function listOf(columns: readonly TableColumn[]): Sql {
  const known = lists.get(columns);
  if (known) return known;
  const list = join(
    columns.map((column) => own(column.name)),
    ', ',
  );
  lists.set(columns, list);
  return list;
}

export function selectSql(table: Table, { where, orderBy, limit, columns: some }: Selection): Sql {
  const columns = listOf(some ?? table.columns);
  const order = orderBy?.length ? sql` ORDER BY ${orderBySql(table, orderBy, SELF)}` : raw('');
  const bound = limit === undefined ? raw('') : raw(` LIMIT ${limit}`);
  return sql`SELECT ${columns} FROM ${name(table.name)} ${name(SELF)} WHERE ${where}${order}${bound}`;
}

export async function select<E extends Stored>(session: Session, table: Table<E>, selection: Selection): Promise<E[]> {
  const rows = await session.values(selectSql(table as unknown as Table, selection));
  return rows.map(selection.columns ? table.reading(selection.columns) : table.toRow);
}

/** SQLite takes at most 500 parts in one compound, and 32,766 values in one statement. */
const PARTS = 400;
const VALUES = 32_000;

/**
 * The same selection for each of many conditions, in one statement: the first `limit` rows of each part
 * are read from an index and no more, where a window function would read them all.
 */
export async function valuesEach(
  session: Session,
  dialect: Dialect,
  table: Table,
  parts: readonly Sql[],
  selection: Selection,
): Promise<RawValues[]> {
  const selects = parts.map((part) => selectSql(table, { ...selection, where: sql`${part} AND (${selection.where})` }));
  // SQLite knows no parenthesised part; MySQL would materialise a derived table for each.
  const compound = selects.map((part) => (dialect === 'sqlite' ? sql`SELECT * FROM (${part})` : sql`(${part})`));
  const fitting = Math.min(PARTS, Math.floor(VALUES / (selects[0]?.values.length || 1)));
  const rows: RawValues[] = [];
  for (const some of chunks(compound, fitting)) rows.push(...(await session.values(join(some, ' UNION ALL '))));
  return rows;
}

/** The rows whose column has one of many values. */
export async function selectIn<E extends Stored>(
  session: Session,
  table: Table<E>,
  column: string,
  values: readonly string[],
  selection: Selection,
): Promise<E[]> {
  const rows = await valuesIn(session, table as unknown as Table, column, values, selection);
  return rows.map(selection.columns ? table.reading(selection.columns) : table.toRow);
}

/** The same as the driver gives them. */
export async function valuesIn(
  session: Session,
  table: Table,
  column: string,
  values: readonly string[],
  { where, ...selection }: Selection,
): Promise<RawValues[]> {
  const read = (some: readonly string[]) =>
    session.values(selectSql(table, { ...selection, where: sql`${own(column)} IN ${some} AND (${where})` }));
  const [some, ...others] = chunks(values, VALUES - where.values.length);
  const rows = some ? await read(some) : [];
  // One after the other: so many are rare.
  for (const more of others) for (const row of await read(more)) rows.push(row);
  return rows;
}

export async function count(session: Session, table: Table, where: Sql): Promise<number> {
  const [row] = await session.query(sql`SELECT COUNT(*) AS n FROM ${name(table.name)} ${name(SELF)} WHERE ${where}`);
  return Number(row?.n ?? 0);
}

export async function countEach(
  session: Session,
  table: Table,
  column: string,
  keys: readonly string[],
  where: Sql,
): Promise<ReadonlyMap<string, number>> {
  const rows: RawRow[] = [];
  for (const some of chunks(keys, VALUES - where.values.length))
    rows.push(
      ...(await session.query(
        sql`SELECT ${own(column)} AS k, COUNT(*) AS n FROM ${name(table.name)} ${name(SELF)} WHERE ${own(column)} IN ${some} AND (${where}) GROUP BY ${own(column)}`,
      )),
    );
  return new Map(rows.map((row) => [String(row.k), Number(row.n)]));
}

function chunks<T>(items: readonly T[], size: number): (readonly T[])[] {
  const most = Math.max(1, size);
  if (items.length && items.length <= most) return [items];
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));
}
