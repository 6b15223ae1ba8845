import { badInput } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Ordering } from './ordering.ts';
import { and, join, name, never, or, raw, type Sql, sql } from './sql.ts';
import type { Table } from './table.ts';
import type { ColumnKind } from './table-column.ts';
import { toDriver } from './value.ts';

const signature = (ordering: readonly Ordering[]) =>
  ordering.map((o) => `${o.descending ? '-' : '+'}${o.column}`).join('');

/** A row's place in an order. Opaque to clients; it names its order, so that it cannot be used in another. */
export function cursorOf(ordering: readonly Ordering[], valueIn: (column: string) => unknown): string {
  const values = ordering.map(({ column }) => toDriver(valueIn(column)));
  return Buffer.from(JSON.stringify([signature(ordering), ...values])).toString('base64url');
}

/** The condition "beyond this cursor": after it in the order, or before it. @throws BAD_INPUT for what is no cursor of this order. */
export function beyond(
  cursor: string,
  table: Table,
  order: readonly Ordering[],
  { alias, backwards }: { alias: string; backwards: boolean },
): Sql {
  const values = decode(cursor, table, order);
  const ordering = backwards ? reversed(order) : order;
  // (a, b, id) > (x, y, z) written out, because directions may differ by column.
  return or(
    ...ordering.map((last, n) =>
      and(
        ...ordering.slice(0, n).map(({ column }, i) => same(name(alias, column), values[i])),
        further(name(alias, last.column), values[n], last.descending, table.column(last.column).nullable),
      ),
    ),
  );
}

const same = (column: Sql, value: unknown): Sql =>
  value === null ? sql`${column} IS NULL` : sql`${column} = ${value}`;

/** An empty value stands above all others. */
function further(column: Sql, value: unknown, descending: boolean, nullable: boolean): Sql {
  if (value === null) return descending ? sql`${column} IS NOT NULL` : never;
  if (descending) return sql`${column} < ${value}`;
  return nullable ? or(sql`${column} > ${value}`, sql`${column} IS NULL`) : sql`${column} > ${value}`;
}

/** Values as `cursorOf` writes them; a server would fail on a date that is none. */
const isValue: Readonly<Record<ColumnKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: Number.isSafeInteger,
  instant: (value) => typeof value === 'string' && isMoment(`${value.replace(' ', 'T')}Z`),
  date: (value) => typeof value === 'string' && isMoment(`${value}T00:00:00.000Z`),
  boolean: () => false,
  json: () => false,
};

function isMoment(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}

function decode(cursor: string, table: Table, ordering: readonly Ordering[]): unknown[] {
  const parsed = parse(cursor);
  const [named, ...values] = Array.isArray(parsed) ? parsed : [];
  const fits =
    named === signature(ordering) &&
    values.length === ordering.length &&
    ordering.every(({ column }, i) => {
      const { kind, nullable } = table.column(column);
      return values[i] === null ? nullable : isValue[kind](values[i]);
    });
  if (!fits)
    throw badInput(
      'after',
      text(
        'is not a cursor of this list in this order, or one of an earlier version; begin again without it.',
        '不是本列表在此排序下的游标，或来自旧版本；请去掉它从头读取。',
      ),
    );
  return values;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Empty values come last upwards and first downwards: by themselves both dialects would do it the other way round. */
export const orderBySql = (table: Table, ordering: readonly Ordering[], alias: string): Sql =>
  join(
    ordering.flatMap(({ column, descending }) => {
      const [by, way] = [name(alias, column), raw(descending ? 'DESC' : 'ASC')];
      return [...(table.column(column).nullable ? [sql`${by} IS NULL ${way}`] : []), sql`${by} ${way}`];
    }),
    ', ',
  );

export const reversed = (ordering: readonly Ordering[]): Ordering[] =>
  ordering.map((o) => ({ ...o, descending: !o.descending }));
