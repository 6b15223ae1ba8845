import type { Context } from 'qinxue/plugin';
import { bylineOf } from '../catalogue/catalogue-text.ts';
import { Edition } from '../catalogue/edition.ts';
import { editionKey, workKey } from '../catalogue/keys.ts';
import { Work } from '../catalogue/work.ts';
import { books } from './books.ts';

/** The books, each with one edition, in their order. */
export async function demoCatalogue(context: Context): Promise<{ works: Work[]; editions: Edition[] }> {
  const works = await context.insertAll(
    Work,
    books.map(({ title, authors, subjects }) => ({
      title,
      authors: [...authors],
      byline: bylineOf(authors),
      subjects: [...subjects],
      workKey: workKey({ title, authors }),
    })),
  );
  const editions = await context.insertAll(
    Edition,
    books.map(({ isbn13, publisher, year, pages }, at) => {
      const workId = works[at]?.id ?? '';
      const told = { isbn13, publisher, year, format: 'PRINT' as const };
      return { ...told, pages, workId, editionKey: editionKey(workId, told) };
    }),
  );
  return { works, editions };
}
