import { casesOf } from '../base/text/letter-case.ts';
import type { Dialect } from './database.ts';
import { type Sql, sql } from './sql.ts';

/** Where in the column a text is sought. */
export type Place = 'contains' | 'startsWith';

/** Whoever searches for a text does not mind its case; the dialects' LIKE alone would differ in that. */
export function soughtSql(column: Sql, text: string, place: Place, dialect?: Dialect): Sql {
  const before = place === 'contains' ? '%' : '';
  const like = `${before}${text.replace(/[!%_]/g, '!$&')}%`;
  if (dialect !== 'sqlite') return sql`LOWER(${column}) LIKE LOWER(${like}) ESCAPE '!'`;
  // Its LIKE folds ASCII by itself, and its GLOB knows sets of letters; `LOWER` is a call into JavaScript for every
  // row, five times as slow.
  if (hasPlainCase(text)) return sql`${column} LIKE ${like} ESCAPE '!'`;
  return sql`${column} GLOB ${globOf(text, place)}`;
}

/** No letter with another case beyond ASCII, as in Chinese. */
const hasPlainCase = (text: string) =>
  [...text].every((letter) => letter <= '\x7f' || letter.toLowerCase() === letter.toUpperCase());

/** GLOB tells cases apart: each letter as the set of its cases, and so are the signs that mean something to it. */
const globOf = (text: string, place: Place) => `${place === 'contains' ? '*' : ''}${[...text].map(setOf).join('')}*`;

function setOf(letter: string): string {
  const cases = casesOf(letter);
  return cases.length > 1 || '*?['.includes(letter) ? `[${cases.join('')}]` : letter;
}
