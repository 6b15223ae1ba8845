import type { Loader } from '../contract/context.ts';
import { loader } from '../contract/loader.ts';
import type { Page } from '../contract/page.ts';
import type { PageArgs } from '../contract/page-args.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { selectIn } from '../data/select.ts';
import type { Stored } from '../data/stored.ts';
import { tableOf } from '../data/table.ts';
import { readPages, rowReader } from './read-page.ts';

/** The id of the row that a page belongs to. */
export type PageKey = string;

const byId = new WeakMap<EntityClass, Loader<string, Stored | undefined>>();

/** The visible row of an id; undefined for hidden and absent alike. */
export function byIdLoader<E extends Stored>(entity: EntityClass<E>): Loader<string, E | undefined> {
  const key = entity as EntityClass;
  const known = byId.get(key) ?? makeRowById(key);
  byId.set(key, known);
  return known as Loader<string, E | undefined>;
}

const makeRowById = (entity: EntityClass) =>
  loader(async (context, ids: readonly string[]) => {
    const rows = await selectIn(context.unguardedDatabase, tableOf(entity), 'id', ids, {
      where: context.visible(entity),
    });
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
  loader((context, keys: readonly string[], args: PageArgs) =>
    readPages(context, tableOf(entity), args, column, keys, rowReader(tableOf(entity))),
  );
