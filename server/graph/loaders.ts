import { countEach, own, selectIn } from '../data/select.ts';
import { and } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { type EntityClass, type Table, tableOf } from '../data/table.ts';
import { type Loader, loader } from '../plugin/loader.ts';
import type { Scope } from '../request/scope.ts';
import { filterSql } from './filter-sql.ts';
import type { Page, PageArgs } from './page.ts';
import { readPages } from './read-page.ts';

/** The id of the row that a page belongs to. */
export type PageKey = string;

const byId = new WeakMap<EntityClass, Loader<string, Stored | undefined>>();

/** The visible row of an id; undefined for hidden and absent alike. */
export function rowById<E extends Stored>(entity: EntityClass<E>): Loader<string, E | undefined> {
  const key = entity as EntityClass;
  const known = byId.get(key) ?? makeRowById(key);
  byId.set(key, known);
  return known as Loader<string, E | undefined>;
}

const makeRowById = (entity: EntityClass) =>
  loader(async (scope, ids: readonly string[]) => {
    const rows = await selectIn(scope.db, tableOf(entity), 'id', ids, { where: scope.visible(entity) });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  });

type Pages<E extends Stored> = Loader<PageKey, Page<E>, PageArgs>;
const pages = new WeakMap<EntityClass, Map<string, Pages<Stored>>>();

/** The page of the rows whose `column` is the key. */
export function pagesBy<E extends Stored>(entity: EntityClass<E>, column: string): Pages<E> {
  const ofEntity = pages.get(entity as EntityClass) ?? new Map<string, Pages<Stored>>();
  pages.set(entity as EntityClass, ofEntity);
  const known = ofEntity.get(column) ?? makePagesBy(entity as EntityClass, column);
  ofEntity.set(column, known);
  return known as unknown as Pages<E>;
}

const makePagesBy = (entity: EntityClass, column: string): Pages<Stored> =>
  loader((scope, keys: readonly string[], args: PageArgs) =>
    readPages(scope, tableOf(entity), args, column, keys, totalOf(scope, entity, column, args)),
  );

/** How many rows there are in all on the pages of a key: counted when it is asked for, of all keys at once. */
export const totalOf =
  (scope: Scope, entity: EntityClass, column: string, { filter }: PageArgs) =>
  (key: string): number | Promise<number> =>
    scope.load(counts(entity, column), key, filter ?? null);

type Counts = Loader<string, number, object | null>;
const countLoaders = new WeakMap<EntityClass, Map<string, Counts>>();

function counts(entity: EntityClass, column: string): Counts {
  const ofEntity = countLoaders.get(entity) ?? new Map<string, Counts>();
  countLoaders.set(entity, ofEntity);
  const known = ofEntity.get(column) ?? makeCounts(tableOf(entity), column);
  ofEntity.set(column, known);
  return known;
}

const makeCounts = (table: Table, column: string): Counts =>
  loader(async (scope, keys: readonly string[], filter: object | null) => {
    const fits = filterSql(table, filter ?? {}, own, (entity, row) => scope.visible(entity, row));
    const found = await countEach(scope.db, table, column, keys, and(scope.visible(table.entity), fits));
    return keys.map((key) => found.get(key) ?? 0);
  });
