import type { EntityClass } from '../data/entity-class.ts';
import { tableOf } from '../data/table.ts';
import type { FilterTree } from './filter-tree.ts';

/** How many rows the table of an entity has. */
export type RowsOf = (entity: EntityClass) => number;

/** A search goes through a text, and of a name through its pinyin too. */
const SEARCH = 3;

/**
 * How often a database may look at a value to hold so many rows of an entity against a filter: each test at each row,
 * and of a linked entity at all its rows, once.
 */
export function looksOf(tree: FilterTree, rows: number, rowsOf: RowsOf): number {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return tree.parts.reduce((sum, part) => sum + looksOf(part, rows, rowsOf), 0);
    case 'not':
      return looksOf(tree.part, rows, rowsOf);
    case 'test': {
      const { contains, startsWith, ...others } = tree.test;
      return rows * (Object.keys(others).length + SEARCH * [contains, startsWith].filter(Boolean).length);
    }
    case 'link':
      return rows + looksOf(tree.part, rowsOf(tree.to), rowsOf);
  }
}

/** Rows that one parent has in a list of its own, where nobody counts them. */
const PER_PARENT = 400;

/** How many rows are held against the filter of a list: all of a table, or those of some parents. */
export function rowsIn(entity: EntityClass, rowsOf: RowsOf, parents?: number): number {
  const all = rowsOf(entity);
  return parents === undefined ? all : Math.min(all, parents * PER_PARENT);
}

export const tableRows =
  (rows: (table: string) => number): RowsOf =>
  (entity) =>
    rows(tableOf(entity).name);
