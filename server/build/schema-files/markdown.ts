const escaped = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** A table; nothing where there are no rows. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (!rows.length) return '';
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => escaped(String(cell))).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Paragraphs with an empty line between them; empty ones are left out. */
export const page = (...paragraphs: readonly string[]): string => `${paragraphs.filter(Boolean).join('\n\n')}\n`;

export const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** In every file: what does not say so was not written here. */
export const GENERATED = 'Written by `npm run schema`; do not edit.';
