import { badInput } from '../errors.ts';
import type { Ordering } from '../graph/order.ts';
import { and, join, name, or, raw, type Sql, sql } from './sql.ts';
import type { Stored } from './stored.ts';
import type { ColumnKind, Table } from './table.ts';
import { toDriver } from './value.ts';

const signature = (ordering: readonly Ordering[]) =>
  ordering.map((o) => `${o.descending ? '-' : '+'}${o.column}`).join('');

/** A row's place in an order. Opaque to clients; it names its order, so that it cannot be used in another. */
export function cursorOf(row: Stored, ordering: readonly Ordering[]): string {
  const values = ordering.map(({ column }) => toDriver((row as unknown as Record<string, unknown>)[column]));
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
        ...ordering.slice(0, n).map(({ column }, i) => sql`${name(alias, column)} = ${values[i]}`),
        sql`${name(alias, last.column)} ${raw(last.descending ? '<' : '>')} ${values[n]}`,
      ),
    ),
  );
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
    ordering.every(({ column }, i) => isValue[table.column(column).kind](values[i]));
  if (!fits) throw badInput('after', 'is not a cursor of this list in this order; begin again without it.');
  return values;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

export const orderBySql = (ordering: readonly Ordering[], alias: string): Sql =>
  join(
    ordering.map(({ column, descending }) => sql`${name(alias, column)} ${raw(descending ? 'DESC' : 'ASC')}`),
    ', ',
  );

export const reversed = (ordering: readonly Ordering[]): Ordering[] =>
  ordering.map((o) => ({ ...o, descending: !o.descending }));
