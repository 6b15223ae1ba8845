import { digestOf } from 'qinxue/plugin';
import type { CatalogueRow } from './catalogue-file.ts';

export interface NamedWork {
  readonly title: string;
  readonly authors: readonly string[];
}

export interface ToldEdition {
  readonly isbn13: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly format: string;
}

/** What two spellings of one title have in common: brackets, spaces, case and width do not matter; C++ and C# are not C. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]/gu, '');

const digest = (parts: readonly string[]) => digestOf(JSON.stringify(parts));

/** The same for the same book: by its title and authors, in any order. */
export const workKey = ({ title, authors }: NamedWork): string =>
  // A title of marks alone stands as it is.
  digest([plain(title) || title, ...authors.map((author) => plain(author) || author).sort()]);

/** The same for the same edition: its ISBN, or where it has none the book, publisher, year and format. */
export const editionKey = (workId: string, { isbn13, publisher, year, format }: ToldEdition): string =>
  isbn13 ?? digest([workId, plain(publisher ?? ''), String(year ?? ''), format]);

/** The row of a file in the catalogue's terms: the key of its book, and what tells its edition. */
export const keysOf = (row: CatalogueRow) => ({
  key: workKey({ title: row.title, authors: row.authors ?? [] }),
  told: {
    isbn13: row.isbn ?? null,
    publisher: row.publisher ?? null,
    year: row.year ?? null,
    format: row.format ?? ('PRINT' as const),
  },
});
