import type { Stored } from '../data/stored.ts';
import type { Table } from '../data/table.ts';

/** An instance with every column of its table: what was not given is null. */
export function writtenRow<E extends Stored>(table: Table<E>, given: object): E {
  const values = given as Readonly<Record<string, unknown>>;
  const row = Object.create(table.entity.prototype as object) as Record<string, unknown>;
  for (const { name } of table.columns) row[name] = values[name] ?? null;
  return row as unknown as E;
}
