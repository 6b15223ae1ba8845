import { textWidth } from './text-width.ts';

/** Rows in columns that are as wide as their widest cell; the last one is as long as it is. */
export function tableText(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? [])
    .slice(0, -1)
    .map((_, i) => Math.max(...rows.map((cells) => textWidth(cells[i] ?? ''))));
  return rows.map((cells) => {
    const padded = cells.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - textWidth(cell))));
    return `  ${padded.join('  ').trimEnd()}`;
  });
}
