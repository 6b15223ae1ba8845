import { type CsvResult, type CsvRow, type Problem, Problems } from 'qinxue/plugin';
import type { CatalogueRow } from './catalogue-file.ts';
import type { EditionFormat } from './edition.ts';
import { editionKey, keysOf } from './keys.ts';
import { refusalOf } from './refusals.ts';

export interface KnownWork {
  readonly id: string;
  readonly title: string;
  readonly workKey: string;
  readonly subjects: readonly string[];
}

export interface KnownEdition {
  readonly id: string;
  readonly workId: string;
  readonly editionKey: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly pages: number | null;
  readonly format: EditionFormat;
}

/** What of the catalogue a file is about. */
export interface KnownCatalogue {
  readonly works: readonly KnownWork[];
  readonly editions: readonly KnownEdition[];
  /** The furthest page that someone has reached, by edition. */
  readonly furthest: ReadonlyMap<string, number>;
}

export interface NewWork {
  readonly workKey: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly subjects: readonly string[];
}

export interface NewEdition {
  /** Of its book, which may be new as well. */
  readonly workKey: string;
  readonly isbn13: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly pages: number | null;
  readonly format: EditionFormat;
}

/** What a file would change: columns that it lacks and cells that are empty change nothing. */
export interface CataloguePlan {
  readonly works: readonly NewWork[];
  readonly editions: readonly NewEdition[];
  readonly workChanges: readonly { readonly id: string; readonly subjects: readonly string[] }[];
  readonly editionChanges: readonly { readonly id: string; readonly changes: Partial<KnownEdition> }[];
  readonly unchanged: number;
  readonly problemCount: number;
  readonly problems: readonly Problem[];
}

/** All or nothing: with a single problem nothing is planned. */
export function planCatalogue(file: CsvResult<CatalogueRow>, known: KnownCatalogue): CataloguePlan {
  const problems = new Problems(file.problems, file.problemCount);
  const planner = new Planner(known, problems);
  for (const row of file.rows) planner.add(row);
  const nothing = { works: [], editions: [], workChanges: [], editionChanges: [], unchanged: 0 };
  return { ...(problems.count > 0 ? nothing : planner.plan), problemCount: problems.count, problems: problems.byRow };
}

class Planner {
  private readonly worksByKey: ReadonlyMap<string, KnownWork>;
  private readonly titles: ReadonlyMap<string, string>;
  private readonly known: ReadonlyMap<string, KnownEdition>;
  private readonly furthest: ReadonlyMap<string, number>;
  /** The first row of each edition, by a key that does not depend on ids. */
  private readonly firstRows = new Map<string, number>();
  private readonly works = new Map<string, NewWork>();
  private readonly editions: NewEdition[] = [];
  /** Of a book in several rows the first that has subjects decides, so that the same file changes nothing twice. */
  private readonly subjects = new Map<string, readonly string[]>();
  private readonly editionChanges: { id: string; changes: Partial<KnownEdition> }[] = [];
  private unchanged = 0;

  constructor(
    { works, editions, furthest }: KnownCatalogue,
    private readonly problems: Problems,
  ) {
    this.worksByKey = new Map(works.map((work) => [work.workKey, work]));
    this.titles = new Map(works.map((work) => [work.id, work.title]));
    this.known = new Map(editions.map((edition) => [edition.editionKey, edition]));
    this.furthest = furthest;
  }

  add({ row, values }: CsvRow<CatalogueRow>): void {
    const { key, told } = keysOf(values);
    const same = editionKey(key, told);
    const first = this.firstRows.get(same);
    if (first !== undefined) {
      this.problems.add(row, refusalOf('DUPLICATE_ROW', String(first)), 'title', values.title);
      return;
    }
    this.firstRows.set(same, row);
    const work = this.worksByKey.get(key);
    // A new book has no id yet; its key stands for it.
    const edition = this.known.get(editionKey(work?.id ?? key, told));
    if (edition && edition.workId !== work?.id) {
      const title = this.titles.get(edition.workId) ?? '';
      this.problems.add(row, refusalOf('OTHER_BOOK', title), 'isbn', values.isbn ?? '');
      return;
    }
    const isWorkChanged = work ? this.changeSubjects(work, values.subjects ?? []) : this.addWork(key, values);
    if (!edition) this.editions.push({ workKey: key, ...told, pages: values.pages ?? null });
    else if (!this.changeEdition(row, edition, values) && !isWorkChanged) this.unchanged += 1;
  }

  get plan() {
    const before = new Map([...this.worksByKey.values()].map((work) => [work.id, work.subjects]));
    return {
      works: [...this.works.values()],
      editions: this.editions,
      workChanges: [...this.subjects]
        .filter(([id, subjects]) => !isSame(subjects, before.get(id) ?? []))
        .map(([id, subjects]) => ({ id, subjects })),
      editionChanges: this.editionChanges,
      unchanged: this.unchanged,
    };
  }

  private addWork(workKey: string, { title, authors, subjects }: CatalogueRow): boolean {
    const known = this.works.get(workKey);
    if (!known) this.works.set(workKey, { workKey, title, authors: authors ?? [], subjects: subjects ?? [] });
    else if (!known.subjects.length && subjects?.length) this.works.set(workKey, { ...known, subjects });
    return true;
  }

  private changeSubjects({ id, subjects }: KnownWork, wanted: readonly string[]): boolean {
    if (!wanted.length || this.subjects.has(id)) return false;
    this.subjects.set(id, wanted);
    return !isSame(subjects, wanted);
  }

  /** Of an edition that its ISBN has found; without one publisher, year and format are what finds it. */
  private changeEdition(row: number, edition: KnownEdition, values: CatalogueRow): boolean {
    const changes: Partial<KnownEdition> = Object.fromEntries(
      (['publisher', 'year', 'pages', 'format'] as const)
        .filter((column) => values[column] != null && values[column] !== edition[column])
        .map((column) => [column, values[column]]),
    );
    const furthest = this.furthest.get(edition.id) ?? 0;
    if (changes.pages != null && changes.pages < furthest)
      this.problems.add(row, refusalOf('READ_FURTHER'), 'pages', String(changes.pages));
    const isChanged = Object.keys(changes).length > 0;
    if (isChanged) this.editionChanges.push({ id: edition.id, changes });
    return isChanged;
  }
}

const isSame = (one: readonly string[], other: readonly string[]) => JSON.stringify(one) === JSON.stringify(other);
