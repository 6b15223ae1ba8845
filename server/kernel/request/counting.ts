import type { Context, Loader } from '../contract/context.ts';
import { loader } from '../contract/loader.ts';
import type { PageArgs } from '../contract/page-args.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { countEach } from '../data/select.ts';
import { and } from '../data/sql.ts';
import { type Table, tableOf } from '../data/table.ts';
import { asking, filterSql } from './filter-sql.ts';
import { filterTree } from './filter-tree.ts';
import { pageSession } from './page-session.ts';

/** Keys of which each row's links are followed by themselves; of more, the linked rows are looked up together. */
const FEW = 3;

/** How many rows there are in all on the pages of a key: counted when it is asked for, of all keys at once. */
export const totalOf =
  (context: Context, entity: EntityClass, column: string, { filter }: PageArgs) =>
  (key: string): number | Promise<number> =>
    context.load(counts(entity, column), key, filter ?? null);

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
  loader(async (context, keys: readonly string[], filter: object | null) => {
    const tree = filterTree(table.entity, filter ?? {});
    const fits = filterSql(tree, asking(context, keys.length <= FEW));
    const session = pageSession(context, { entity: table.entity, tree, parents: keys.length });
    const found = await countEach(session, table, column, keys, and(context.visible(table.entity), fits));
    return keys.map((key) => found.get(key) ?? 0);
  });
