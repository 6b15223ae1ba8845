import { withoutInvisible } from '../kernel/base/text/invisible.ts';

const formula = /^=\s*"((?:[^"]|"")*)"$/;

/** What a cell says: without space around it, and without what spreadsheets put around a text (`="001"`, `'001`). */
export function cellText(cell: string): string {
  const text = cell.trim();
  if (withoutInvisible(text).trim() === '') return '';
  const inner = formula.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  return inner.replace(/^'+/, '').trim();
}
