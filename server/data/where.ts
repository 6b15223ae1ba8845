import { BootError } from '../errors.ts';
import { codeText } from '../text/code.ts';
import { and, join, never, or, raw, type Sql, sql } from './sql.ts';
import type { Stored } from './stored.ts';
import type { Table, TableColumn } from './table.ts';

/** Operators on one column. Several of them must all hold. */
export interface Test<V> {
  readonly eq?: V | null;
  readonly ne?: V | null;
  readonly in?: readonly V[];
  readonly notIn?: readonly V[];
  readonly lt?: V;
  readonly lte?: V;
  readonly gt?: V;
  readonly gte?: V;
  readonly contains?: string;
  readonly startsWith?: string;
  readonly isNull?: boolean;
}

type Plain<V> = NonNullable<V> extends string | number | boolean | Date ? NonNullable<V> : never;

/** `{ status: 'ACTIVE', from: { lte: today } }` – every entry must hold. */
export type Where<E extends Stored> = { readonly [K in keyof E]?: Plain<E[K]> | null | Test<Plain<E[K]>> };

export function whereSql<E extends Stored>(table: Table<E>, where: Where<E>, row: (column: string) => Sql): Sql {
  return and(
    ...Object.entries(where)
      .filter(([, test]) => test !== undefined)
      .map(([name, test]) => columnTestSql(table.column(name), asTest(test), row)),
  );
}

function asTest(test: unknown): Test<unknown> {
  const isTest = typeof test === 'object' && test !== null && !(test instanceof Date);
  return isTest ? (test as Test<unknown>) : { eq: test };
}

/** Tests of a column; a code is compared in its one form. */
export const columnTestSql = (column: TableColumn, test: Test<unknown>, row: (column: string) => Sql): Sql =>
  testSql(row(column.name), column.isCode ? inOneForm(test) : test);

const inOneForm = (test: Test<unknown>): Test<unknown> =>
  Object.fromEntries(
    Object.entries(test).map(([operator, value]) => [
      operator,
      Array.isArray(value) ? value.map(codeOf) : codeOf(value),
    ]),
  );

const codeOf = (value: unknown) => (typeof value === 'string' ? codeText(value) : value);

/**
 * The one place where an operator becomes SQL: filters of the API and conditions of the code alike.
 * Null is a value to `eq` and `ne`; to the others it is as if they were not there, like a variable left empty.
 */
export function testSql(column: Sql, test: Test<unknown>): Sql {
  const parts = Object.entries(test)
    .filter(([operator, value]) => value !== undefined && (value !== null || operator === 'eq' || operator === 'ne'))
    .map(([operator, value]) => operatorSql(column, operator, value));
  return and(...parts);
}

const symbols: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

function operatorSql(column: Sql, operator: string, value: unknown): Sql {
  switch (operator) {
    case 'eq':
      return value === null ? sql`${column} IS NULL` : sql`${column} = ${value}`;
    case 'ne':
      return value === null ? sql`${column} IS NOT NULL` : or(sql`${column} <> ${value}`, sql`${column} IS NULL`);
    case 'in':
      return listSql(column, value as readonly unknown[]);
    case 'notIn':
      return (value as readonly unknown[]).length
        ? or(sql`${column} NOT IN ${[...(value as unknown[])]}`, sql`${column} IS NULL`)
        : raw('1 = 1');
    case 'isNull':
      return value ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`;
    case 'contains':
      return likeSql(column, `%${escapeLike(String(value))}%`);
    case 'startsWith':
      return likeSql(column, `${escapeLike(String(value))}%`);
    default: {
      const symbol = symbols[operator];
      if (!symbol) throw new BootError(`There is no operator "${operator}".`);
      return join([column, raw(symbol), sql`${value}`], ' ');
    }
  }
}

const listSql = (column: Sql, values: readonly unknown[]) => (values.length ? sql`${column} IN ${[...values]}` : never);

/** Whoever searches for a text does not mind its case; the dialects' LIKE alone would differ in that. */
const likeSql = (column: Sql, pattern: string) => sql`LOWER(${column}) LIKE LOWER(${pattern}) ESCAPE '!'`;

const escapeLike = (text: string) => text.replace(/[!%_]/g, '!$&');
