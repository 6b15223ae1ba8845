import type { Cell } from './cells.ts';
import { type CellWriter, OffOutline, type Written } from './outline.ts';

/** What stands under a key of a row's object. */
export type Entry = { readonly key: string } & (
  | { readonly kind: 'cell'; readonly from: number; readonly cell: Cell; readonly isNullable: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'lead' }
);

/**
 * Writes the objects of rows. The function is written out for these keys: all objects have one shape then, and a
 * column that is written as it is costs no call.
 */
export function rowWriter(
  entries: readonly Entry[],
  how: 'write' | 'rewrite',
): (values: readonly unknown[]) => Written {
  const writers: CellWriter[] = [];
  const lines = entries.map((entry) => `${JSON.stringify(entry.key)}: ${value(entry)}`);
  const make = new Function('w', 'missing', `return (v) => ({ ${lines.join(', ')} })`);
  return make(writers, missing) as (values: readonly unknown[]) => Written;

  function value(entry: Entry): string {
    if (entry.kind === 'lead') return 'null';
    if (entry.kind === 'name') return JSON.stringify(entry.name);
    const at = `v[${entry.from}]`;
    const otherwise = entry.isNullable ? 'null' : 'missing()';
    if (entry.cell.isPlain) return `${at} ?? ${otherwise}`;
    writers.push(entry.cell[how]);
    return `${at} == null ? ${otherwise} : w[${writers.length - 1}](${at})`;
  }
}

function missing(): never {
  throw new OffOutline();
}
