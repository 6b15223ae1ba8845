import type { Sql } from '../data/sql.ts';

/** The row in a statement: `row('unitId')` is its column. */
export type RowOf = (column: string) => Sql;
