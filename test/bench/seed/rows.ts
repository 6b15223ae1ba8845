import type { Database } from '../../../server/kernel/data/database.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';

type Value = string | number | null;

/** What goes into one table; made while it is written, for millions of rows are not kept. */
export interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly values: Iterable<readonly Value[]>;
}

const ROWS_PER_STATEMENT = 2_000;
const ROWS_PER_TRANSACTION = 100_000;

/** The columns that every table has, and their values in seeded rows. */
export const stored = ['id', 'createdAt', 'updatedAt', 'version'] as const;
export const storedAs = (id: string) => [id, '2026-01-05 08:00:00.000', '2026-01-05 08:00:00.000', 1] as const;

/** As long as the server's own ids, and ascending like them. */
export const seedId = (prefix: string, n: number) => `${prefix}_01JD${String(n).padStart(22, '0')}`;

export async function write(database: Database, { table, columns, values }: Rows): Promise<void> {
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES `;
  for (const transaction of inParts(values, ROWS_PER_TRANSACTION))
    await database.write(async (session) => {
      if (database.dialect === 'mysql')
        await session.execute(sql`SET SESSION unique_checks = 0, foreign_key_checks = 0`);
      for (const part of inParts(transaction, ROWS_PER_STATEMENT))
        await session.execute(raw(into + part.map((row) => `(${row.map(literal).join(',')})`).join(',')));
    });
}

function* inParts<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let part: T[] = [];
  for (const value of values) {
    part.push(value);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length) yield part;
}

/** Literals: a hundred thousand placeholders take longer than the rows. */
function literal(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (/['\\]/.test(value)) throw new Error(`Seeded text has no quotes: ${value}`);
  return `'${value}'`;
}
