import { assertVersion, badInput, type Context, lockedRow, sql, text } from 'qinxue/plugin';
import { inputText, optionalText } from '../../organisation/index.ts';
import { manageCatalogue } from '../permissions.ts';
import {
  assertWithin,
  bylineOf,
  lengths,
  mostOf,
  pageBounds,
  parseIsbn,
  textList,
  yearBounds,
} from './catalogue-text.ts';
import { Edition } from './edition.ts';
import type { EditionCreateInput, EditionUpdateInput } from './edition-input.ts';
import { editionKey, workKey } from './keys.ts';
import { Work } from './work.ts';
import type { WorkCreateInput, WorkUpdateInput } from './work-input.ts';

/** The new book; one of the same title and authors is answered as it is, lest the catalogue have it twice. */
export async function createWork(context: Context, input: WorkCreateInput): Promise<Work> {
  context.assertCan(manageCatalogue);
  const title = inputText('input.title', input.title, lengths.title);
  const authors = textList('input.authors', input.authors, lengths.author, mostOf.authors);
  const subjects = textList('input.subjects', input.subjects ?? [], lengths.subject, mostOf.subjects);
  const key = workKey({ title, authors });
  const known = await context.first(Work, { workKey: key });
  return known ?? context.insert(Work, { title, authors, byline: bylineOf(authors), subjects, workKey: key });
}

export async function updateWork(context: Context, { work: id, version, changes }: WorkUpdateInput): Promise<Work> {
  context.assertCan(manageCatalogue);
  const work = await context.get(Work, id);
  assertVersion(Work, work, version);
  const title = changes.title == null ? work.title : inputText('input.changes.title', changes.title, lengths.title);
  const authors = changes.authors
    ? textList('input.changes.authors', changes.authors, lengths.author, mostOf.authors)
    : work.authors;
  return context.update(work, {
    title,
    authors,
    byline: bylineOf(authors),
    workKey: workKey({ title, authors }),
    ...(changes.subjects && {
      subjects: textList('input.changes.subjects', changes.subjects, lengths.subject, mostOf.subjects),
    }),
  });
}

/** The new edition; the same one of the same book is answered as it is. */
export async function createEdition(context: Context, input: EditionCreateInput): Promise<Edition> {
  context.assertCan(manageCatalogue);
  const work = await context.get(Work, input.work);
  const told = {
    isbn13: input.isbn == null ? null : parseIsbn('input.isbn', input.isbn),
    publisher: optionalText('input.publisher', input.publisher, lengths.publisher) ?? null,
    year: input.year == null ? null : assertWithin('input.year', input.year, yearBounds),
    format: input.format ?? ('PRINT' as const),
  };
  const pages = input.pages == null ? null : assertWithin('input.pages', input.pages, pageBounds);
  const key = editionKey(work.id, told);
  const known = await context.first(Edition, { editionKey: key });
  if (!known) return context.insert(Edition, { ...told, pages, workId: work.id, editionKey: key });
  if (known.workId !== work.id)
    throw badInput(
      'input.isbn',
      text('belongs to an edition of another book already.', '已属于另一本书的版本，请核对书号或作品。'),
    );
  return known;
}

export async function updateEdition(
  context: Context,
  { edition: id, version, changes }: EditionUpdateInput,
): Promise<Edition> {
  context.assertCan(manageCatalogue);
  const edition = await lockedRow(context, Edition, id);
  assertVersion(Edition, edition, version);
  const at = 'input.changes';
  const { isbn, publisher, year, pages, format } = changes;
  const after = {
    isbn13: isbn === undefined ? edition.isbn13 : isbn && parseIsbn(`${at}.isbn`, isbn),
    publisher:
      publisher === undefined
        ? edition.publisher
        : (optionalText(`${at}.publisher`, publisher, lengths.publisher) ?? null),
    year: year === undefined ? edition.year : year && assertWithin(`${at}.year`, year, yearBounds),
    pages: pages === undefined ? edition.pages : pages && assertWithin(`${at}.pages`, pages, pageBounds),
    format: format ?? edition.format,
  };
  await assertNoFewerPages(context, edition, after.pages);
  return context.update(edition, { ...after, editionKey: editionKey(edition.workId, after) });
}

/** Pages that somebody has read cannot cease to be. */
async function assertNoFewerPages(context: Context, edition: Edition, pages: number | null): Promise<void> {
  if (pages === edition.pages) return;
  const [row] = await context.unguardedDatabase.query(
    sql`SELECT MAX(progress) AS furthest FROM reading_read_through WHERE editionId = ${edition.id} AND mode = 'PAGE'`,
  );
  if (row?.furthest == null) return;
  if (pages === null || pages < Number(row.furthest))
    throw badInput('input.changes.pages', {
      en: `is less than page ${row.furthest}, which a reader of this edition has reached.`,
      zh: `少于已有读者读到的第 ${row.furthest} 页。`,
    });
}
