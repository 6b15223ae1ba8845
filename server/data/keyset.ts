import { badInput } from '../errors.ts';
import type { Ordering } from '../graph/order.ts';
import { and, join, name, or, raw, type Sql, sql } from './sql.ts';
import type { Stored } from './stored.ts';
import { toDriver } from './value.ts';

const signature = (ordering: readonly Ordering[]) =>
  ordering.map((o) => `${o.descending ? '-' : '+'}${o.column}`).join('');

/** A row's place in an order. Opaque to clients; it names its order, so that it cannot be used in another. */
export function cursorOf(row: Stored, ordering: readonly Ordering[]): string {
  const values = ordering.map(({ column }) => toDriver((row as unknown as Record<string, unknown>)[column]));
  return Buffer.from(JSON.stringify([signature(ordering), ...values])).toString('base64url');
}

/** The condition "beyond this cursor" in the given direction. */
export function beyond(cursor: string, ordering: readonly Ordering[], alias: string): Sql {
  const values = decode(cursor, ordering);
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

function decode(cursor: string, ordering: readonly Ordering[]): unknown[] {
  const refused = badInput('after', 'is not a cursor of this list in this order; begin again without it.');
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed[0] !== signature(ordering)) throw refused;
    const values = parsed.slice(1);
    if (values.length !== ordering.length || values.some((v) => typeof v !== 'string' && typeof v !== 'number'))
      throw refused;
    return values;
  } catch {
    throw refused;
  }
}

export const orderBySql = (ordering: readonly Ordering[], alias: string): Sql =>
  join(
    ordering.map(({ column, descending }) => sql`${name(alias, column)} ${raw(descending ? 'DESC' : 'ASC')}`),
    ', ',
  );

export const reversed = (ordering: readonly Ordering[]): Ordering[] =>
  ordering.map((o) => ({ ...o, descending: !o.descending }));
