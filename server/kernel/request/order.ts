import type { Ordering } from '../data/ordering.ts';
import type { Table } from '../data/table.ts';

/** A column as it begins a value of the enum: `enrolledOn` is `ENROLLED_ON`. */
export const screaming = (camel: string): string => camel.replace(/[A-Z]/g, '_$&').toUpperCase();

/** The columns to sort by, ending with the id so that no two rows are equal. */
export function orderingOf(table: Table, orderBy: readonly string[] | null | undefined): Ordering[] {
  const wanted = (orderBy ?? []).map((value): Ordering => {
    const descending = value.endsWith('_DESC');
    const stem = value.replace(/_(ASC|DESC)$/, '');
    const column = table.columns.find(({ name }) => screaming(name) === stem);
    return { column: column?.sortKey?.column ?? column?.name ?? 'id', descending };
  });
  const distinct = wanted.filter((o, i) => wanted.findIndex((p) => p.column === o.column) === i);
  const last = distinct.at(-1)?.descending ?? false;
  return distinct.some((o) => o.column === 'id') ? distinct : [...distinct, { column: 'id', descending: last }];
}
