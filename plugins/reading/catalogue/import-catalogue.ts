import { type Context, type Encoding, type Problem, readCsv, type Stored } from 'qinxue/plugin';
import { manageCatalogue } from '../permissions.ts';
import { type CatalogueRow, catalogueColumns } from './catalogue-file.ts';
import { type CataloguePlan, planCatalogue } from './catalogue-plan.ts';
import { bylineOf } from './catalogue-text.ts';
import { Edition } from './edition.ts';
import { editionKey } from './keys.ts';
import { type FoundCatalogue, readKnown } from './read-known.ts';
import { Work } from './work.ts';

export interface CatalogueCounts {
  readonly works: number;
  readonly editions: number;
}

/** What a file has done, would do, or is refused for. */
export interface CatalogueReport {
  readonly dryRun: boolean;
  readonly encoding: Encoding | null;
  readonly created: CatalogueCounts;
  readonly updated: CatalogueCounts;
  /** Rows of the file that change nothing. */
  readonly unchanged: number;
  readonly problemCount: number;
  /** The first thousand, by row. */
  readonly problems: readonly Problem[];
  readonly noticeCount: number;
  /** What was read otherwise than it stands in the file, or left out: the first thousand, by row. */
  readonly notices: readonly Problem[];
}

/**
 * Brings a list of books into the catalogue: all of it, or nothing where anything is wrong – then the report
 * has the problems. The second time the same file changes nothing.
 * @throws FORBIDDEN without the permission; CONFLICT where others enter the same books at the same moment
 */
export async function importCatalogue(
  context: Context,
  bytes: Uint8Array,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<CatalogueReport> {
  context.assertCan(manageCatalogue);
  const file = readCsv<CatalogueRow>(bytes, catalogueColumns);
  const report = (plan: CataloguePlan): CatalogueReport => ({
    dryRun,
    encoding: file.encoding ?? null,
    created: { works: plan.works.length, editions: plan.editions.length },
    updated: { works: plan.workChanges.length, editions: plan.editionChanges.length },
    unchanged: plan.unchanged,
    problemCount: plan.problemCount,
    problems: plan.problems,
    noticeCount: file.noticeCount,
    notices: file.notices,
  });
  if (dryRun) return report(planCatalogue(file, await readKnown(context, file.rows)));
  return context.transaction(async (inner) => {
    const known = await readKnown(inner, file.rows);
    const plan = planCatalogue(file, known);
    await write(inner, plan, known);
    return report(plan);
  });
}

async function write(context: Context, plan: CataloguePlan, known: FoundCatalogue): Promise<void> {
  const works = plan.works.map(({ authors, subjects, ...work }) => ({
    ...work,
    authors: [...authors],
    byline: bylineOf(authors),
    subjects: [...subjects],
  }));
  const created = works.length ? await context.insertAll(Work, works) : [];
  const ids = new Map([...known.works, ...created].map((work) => [work.workKey, work.id]));
  const editions = plan.editions.map(({ workKey, ...told }) => {
    const workId = ids.get(workKey) ?? '';
    return { ...told, workId, editionKey: editionKey(workId, told) };
  });
  if (editions.length) await context.insertAll(Edition, editions);
  const [workOf, editionOf] = [byId(known.works), byId(known.editions)];
  await context.updateAll(
    plan.workChanges.map(({ id, subjects }) => ({ row: workOf(id), changes: { subjects: [...subjects] } })),
  );
  await context.updateAll(plan.editionChanges.map(({ id, changes }) => ({ row: editionOf(id), changes })));
}

function byId<R extends Stored>(rows: readonly R[]): (id: string) => R {
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id) => known.get(id) as R;
}
