import { hasHan, isPinyinLoaded, loadPinyin } from '../base/text/pinyin.ts';
import { sortKey } from '../base/text/sort-key.ts';
import type { Table } from '../data/table.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The values of rows as their table stores them: a text in a JSON column as JSON, and beside each text that lists are
 * sorted by, its key. The one place where keys are made.
 */
export async function storedValues({ columns }: Pick<Table, 'columns'>, rows: readonly object[]): Promise<Values[]> {
  const list = rows as readonly Values[];
  const keyed = columns.filter(({ sortKey }) => sortKey);
  const json = columns.filter(({ kind }) => kind === 'json');
  if (!keyed.length && !json.length) return [...list];
  const isRead =
    ({ name }: { readonly name: string }) =>
    (values: Values) =>
      hasHan(String(values[name] ?? ''));
  if (!isPinyinLoaded() && keyed.some((column) => list.some(isRead(column)))) await loadPinyin();
  return list.map((values) => {
    const stored: Record<string, unknown> = { ...values };
    for (const { name } of json) {
      const value = values[name];
      if (value !== undefined && value !== null && typeof value !== 'object') stored[name] = JSON.stringify(value);
    }
    for (const { name, sortKey: key } of keyed) {
      const text = values[name];
      if (key && typeof text === 'string') stored[key.column] = sortKey(text, key.isPerson);
    }
    return stored;
  });
}
