import { Sql } from './sql.ts';
import { boxed } from './value.ts';

/** One statement for many rows; the columns are those of the first. */
export function insertSql(table: string, rows: readonly Readonly<Record<string, unknown>>[]): Sql {
  const columns = Object.keys(rows[0] ?? {});
  const names = columns.map((column) => `\`${column}\``).join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  // Written out: put together from pieces, it took as long as sending it.
  return new Sql(
    `INSERT INTO \`${table}\` (${names}) VALUES ${rows.map(() => marks).join(', ')}`,
    rows.flatMap((row) => columns.map((column) => boxed(row[column]))),
  );
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
