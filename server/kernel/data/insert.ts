import { Sql } from './sql.ts';
import { boxed } from './value.ts';

/** One statement for many rows; the columns are those of the first. */
export function insertSql(table: string, rows: readonly Readonly<Record<string, unknown>>[]): Sql {
  const columns = Object.keys(rows[0] ?? {});
  const marks = `(${'?, '.repeat(columns.length - 1)}?)`;
  // Written out: put together from pieces, it took as long as sending it.
  const text = `INSERT INTO \`${table}\` (\`${columns.join('`, `')}\`) VALUES ${`${marks}, `.repeat(rows.length - 1)}${marks}`;
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(boxed(row[column]));
  return new Sql(text, values);
}

/** SQLite binds at most 32,766 values a statement. */
const ROWS_PER_STATEMENT = 500;

/** The same for any number of rows, in as few statements as may be. */
export const insertsSql = (table: string, rows: readonly Readonly<Record<string, unknown>>[]): Sql[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_PER_STATEMENT) }, (_, i) =>
    insertSql(table, rows.slice(i * ROWS_PER_STATEMENT, (i + 1) * ROWS_PER_STATEMENT)),
  );

/** A row with the same unique value exists: SQLite's, MySQL's and MariaDB's words for it. */
export function isDuplicate(error: unknown): boolean {
  const cause = (error as { driverError?: { code?: string; errno?: number } }).driverError;
  return cause?.errno === 1062 || /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(cause?.code ?? '');
}

/** A referred row does not exist, or is still referred to. */
export function isDangling(error: unknown): boolean {
  const cause = (error as { driverError?: { code?: string; errno?: number } }).driverError;
  return cause?.errno === 1452 || cause?.errno === 1451 || cause?.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}
