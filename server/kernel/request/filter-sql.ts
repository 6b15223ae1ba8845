import type { Context } from '../contract/context.ts';
import type { RowOf } from '../contract/row-of.ts';
import type { Dialect } from '../data/database.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { own } from '../data/select.ts';
import { always, and, name, never, or, type Sql, sql } from '../data/sql.ts';
import { tableOf } from '../data/table.ts';
import { columnTestSql } from '../data/where.ts';
import type { FilterTree } from './filter-tree.ts';
import { inside } from './inside.ts';

/** How a filter is asked. */
export interface Asking {
  readonly dialect: Dialect;
  /** The predicate of the rows of an entity that the viewer sees. */
  visible(entity: EntityClass, row: RowOf): Sql;
  /** The list is short: rows of a key, found by an index. Each row's links are then followed by themselves. */
  readonly isKeyed: boolean;
}

/** Through the eyes of a context's viewer. */
export const asking = (context: Context, isKeyed: boolean): Asking => ({
  dialect: inside(context).dialect,
  visible: (entity, row) => context.visible(entity, row),
  isKeyed,
});

/**
 * A filter as SQL. A test on a linked row holds only where that row is visible to the viewer, so that
 * filtering tells nothing that reading would not.
 */
export const filterSql = (tree: FilterTree, asking: Asking): Sql => treeSql(tree, own, asking, 1);

function treeSql(tree: FilterTree, row: RowOf, asking: Asking, depth: number): Sql {
  switch (tree.kind) {
    case 'and':
      return and(...tree.parts.map((part) => treeSql(part, row, asking, depth)));
    case 'or':
      return or(...tree.parts.map((part) => treeSql(part, row, asking, depth)));
    case 'not': {
      const part = treeSql(tree.part, row, asking, depth);
      if (part === always || part === never) return part === always ? never : always;
      // Whatever does not fit: a comparison with no value is false here, not unknown.
      return sql`(${part}) IS NOT TRUE`;
    }
    case 'test':
      return columnTestSql(tree.column, tree.test, row, asking.dialect);
    case 'link': {
      const alias = `f${depth}_${tree.field}`;
      const inner: RowOf = (column) => name(alias, column);
      const fits = treeSql(tree.part, inner, asking, depth + 1);
      const from = sql`FROM ${name(tableOf(tree.to).name)} ${name(alias)} WHERE`;
      const seen = sql`${asking.visible(tree.to, inner)} AND (${fits})`;
      // Of a whole list, the linked rows that fit are looked up once; asked row by row, ten of them took 20 times as long.
      return asking.isKeyed
        ? sql`EXISTS (SELECT 1 ${from} ${inner('id')} = ${row(tree.from)} AND ${seen})`
        : sql`${row(tree.from)} IN (SELECT ${inner('id')} ${from} ${seen})`;
    }
  }
}
