import type { TableColumn } from '../data/table.ts';
import { codeText } from '../text/code.ts';

type Values = Readonly<Record<string, unknown>>;

/** The values of a row as they are kept: codes in their one form, whichever door they came through. */
export function keptValues<V extends object>({ columns }: { readonly columns: readonly TableColumn[] }, values: V): V {
  const kept = { ...(values as Values) } as Record<string, unknown>;
  for (const { name, isCode } of columns) {
    const value = (values as Values)[name];
    if (isCode && typeof value === 'string') kept[name] = codeText(value);
  }
  return kept as V;
}
