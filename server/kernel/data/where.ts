import { BootError } from '../base/errors.ts';
import { plainPiece } from '../base/text/plain-text.ts';
import { keyPattern, soughtPinyin } from '../base/text/sort-key.ts';
import type { Dialect } from './database.ts';
import { soughtSql } from './search.ts';
import { always, and, join, never, or, raw, type Sql, sql } from './sql.ts';
import type { Stored } from './stored.ts';
import type { Table } from './table.ts';
import type { TableColumn } from './table-column.ts';
import type { TextForm } from './text-form.ts';

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

/** What is known beforehand makes a condition shorter. */
export interface Known {
  readonly dialect?: Dialect;
  /** The column is declared NOT NULL. */
  readonly isNeverNull?: boolean;
}

/** Tests of a column, with texts as the column keeps them. */
export function columnTestSql(
  column: TableColumn,
  test: Test<unknown>,
  row: (column: string) => Sql,
  dialect?: Dialect,
): Sql {
  const known: Known = { ...(dialect && { dialect }), isNeverNull: !column.nullable };
  if (column.kind !== 'text') return testSql(row(column.name), test, known);
  const kept = asKept(column, test);
  const { sortKey } = column;
  return sortKey
    ? searchSql(row(column.name), row(sortKey.column), kept, known)
    : testSql(row(column.name), kept, known);
}

/** Whoever searches in Latin letters may mean the pinyin or the initials of the text. */
function searchSql(column: Sql, key: Sql, { contains, startsWith, ...test }: Test<unknown>, known: Known): Sql {
  const search = (where: 'contains' | 'startsWith', text: string | undefined) => {
    if (text === undefined || text === null) return [];
    const letters = soughtPinyin(text);
    const plain = testSql(column, { [where]: text }, known);
    return [letters ? or(plain, sql`${key} LIKE ${keyPattern(letters, where)}`) : plain];
  };
  return and(testSql(column, test, known), ...search('contains', contains), ...search('startsWith', startsWith));
}

const searches: ReadonlySet<string> = new Set(['contains', 'startsWith']);

/** Of texts for people, what the graph shows as text: without what nobody sees. A space before them is seen. */
const plainForm: TextForm = { whole: (text) => plainPiece(text).trimEnd(), piece: plainPiece };
/** Of what the program alone writes and reads. */
const storedForm: TextForm = { whole: (text) => text.trimEnd(), piece: plainPiece };

/** What a filter or a condition compares a column with, in the form in which the column keeps it. */
function asKept({ form, field }: TableColumn, test: Test<unknown>): Test<unknown> {
  const { whole, piece } = form ?? (field?.type === String ? plainForm : storedForm);
  const keptIn = (operator: string) => (value: unknown) => {
    if (typeof value !== 'string') return value;
    return searches.has(operator) ? piece(value) : whole(value);
  };
  return Object.fromEntries(
    Object.entries(test).map(([operator, value]) => [
      operator,
      Array.isArray(value) ? value.map(keptIn(operator)) : keptIn(operator)(value),
    ]),
  );
}

/**
 * The one place where an operator becomes SQL: filters of the API and conditions of the code alike.
 * Null is a value to `eq` and `ne`; to the others it is as if they were not there, like a variable left empty.
 */
export function testSql(column: Sql, test: Test<unknown>, known: Known = {}): Sql {
  const parts = Object.entries(test)
    .filter(([operator, value]) => value !== undefined && (value !== null || operator === 'eq' || operator === 'ne'))
    .map(([operator, value]) => operatorSql(column, operator, value, known));
  return and(...parts);
}

const symbols: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

function operatorSql(column: Sql, operator: string, value: unknown, { dialect, isNeverNull = false }: Known): Sql {
  const orNull = (part: Sql) => (isNeverNull ? part : or(part, sql`${column} IS NULL`));
  switch (operator) {
    case 'eq':
      return value === null ? sql`${column} IS NULL` : sql`${column} = ${value}`;
    case 'ne':
      return value === null ? sql`${column} IS NOT NULL` : orNull(sql`${column} <> ${value}`);
    case 'in':
      return listSql(column, value as readonly unknown[]);
    case 'notIn':
      return (value as readonly unknown[]).length ? orNull(sql`${column} NOT IN ${[...(value as unknown[])]}`) : always;
    case 'isNull':
      if (isNeverNull) return value ? never : always;
      return value ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`;
    case 'contains':
    case 'startsWith':
      return soughtSql(column, String(value), operator, dialect);
    default: {
      const symbol = symbols[operator];
      if (!symbol) throw new BootError(`There is no operator "${operator}".`);
      return join([column, raw(symbol), sql`${value}`], ' ');
    }
  }
}

const listSql = (column: Sql, values: readonly unknown[]) => (values.length ? sql`${column} IN ${[...values]}` : never);
