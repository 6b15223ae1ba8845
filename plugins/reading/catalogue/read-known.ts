import { type Context, type CsvRow, sql } from 'qinxue/plugin';
import type { CatalogueRow } from './catalogue-file.ts';
import { Edition } from './edition.ts';
import { keysOf } from './keys.ts';
import { Work } from './work.ts';

/** SQLite binds at most 32,766 values a statement. */
const AT_ONCE = 10_000;

/** The rows themselves, as the plan needs them and as they are changed. */
export interface FoundCatalogue {
  readonly works: readonly Work[];
  readonly editions: readonly Edition[];
  /** The furthest page that someone has reached, by edition. */
  readonly furthest: ReadonlyMap<string, number>;
}

/** The books and editions that a file may be about, and how far they have been read. */
export async function readKnown(context: Context, rows: readonly CsvRow<CatalogueRow>[]): Promise<FoundCatalogue> {
  const keys = rows.map(({ values }) => keysOf(values));
  const byKey = await inChunks([...new Set(keys.map(({ key }) => key))], (some) =>
    context.list(Work, { workKey: { in: some } }),
  );
  const byIsbn = await inChunks([...new Set(keys.flatMap(({ told }) => told.isbn13 ?? []))], (some) =>
    context.list(Edition, { isbn13: { in: some } }),
  );
  const ofWorks = await inChunks(
    byKey.map(({ id }) => id),
    (some) => context.list(Edition, { workId: { in: some } }),
  );
  const editions = [...new Map([...byIsbn, ...ofWorks].map((edition) => [edition.id, edition])).values()];
  const known = new Set(byKey.map(({ id }) => id));
  const missing = new Set(editions.map(({ workId }) => workId).filter((id) => !known.has(id)));
  const others = await inChunks([...missing], (some) => context.list(Work, { id: { in: some } }));
  return {
    works: [...byKey, ...others],
    editions,
    furthest: await furthestOf(
      context,
      editions.map(({ id }) => id),
    ),
  };
}

async function furthestOf(context: Context, editionIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await inChunks(editionIds, (some) =>
    context.unguardedDatabase.query(sql`SELECT editionId, MAX(progress) AS furthest FROM reading_read_through
      WHERE editionId IN ${[...some]} AND mode = 'PAGE' GROUP BY editionId`),
  );
  return new Map(rows.map((row) => [String(row.editionId), Number(row.furthest)]));
}

/** One statement for ten thousand values, whatever the number of rows that they come from. */
async function inChunks<V, R>(values: readonly V[], find: (some: V[]) => Promise<readonly R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < values.length; at += AT_ONCE) found.push(...(await find(values.slice(at, at + AT_ONCE))));
  return found;
}
