import type { Table } from '../data/table.ts';
import type { TableColumn } from '../data/table-column.ts';

type Kept = Pick<Table, 'columns'>;
type Values = Readonly<Record<string, unknown>>;

/**
 * The values of a row as they are kept, whichever door they came through: those of columns with one form in it, and no
 * text with a space at its end, which some collations would not see.
 */
export function keptValues<V extends object>({ columns }: Kept, given: V): V {
  const values = given as Values;
  let kept: Record<string, unknown> | undefined;
  for (const column of columns) {
    const value = values[column.name];
    if (typeof value !== 'string' || column.kind !== 'text') continue;
    const text = keptText(column, value);
    if (text === value) continue;
    kept ??= { ...values };
    kept[column.name] = text;
  }
  return (kept ?? values) as V;
}

const keptText = ({ form }: TableColumn, text: string): string => form?.whole(text) ?? text.trimEnd();
