import { digestOf } from 'qinxue/plugin';

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

/** What two spellings of one title have in common: brackets, spaces, case and width do not matter. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');

const digest = (parts: readonly string[]) => digestOf(JSON.stringify(parts));

/** The same for the same book: by its title and authors, in any order. */
export const workKey = ({ title, authors }: NamedWork): string =>
  // A title of marks alone stands as it is.
  digest([plain(title) || title, ...authors.map((author) => plain(author) || author).sort()]);

/** The same for the same edition: its ISBN, or where it has none the book, publisher, year and format. */
export const editionKey = (workId: string, { isbn13, publisher, year, format }: ToldEdition): string =>
  isbn13 ?? digest([workId, plain(publisher ?? ''), String(year ?? ''), format]);
