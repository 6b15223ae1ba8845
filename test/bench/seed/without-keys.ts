import type { Database } from '../../../server/kernel/data/database.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';

/**
 * Runs `work` while a table has no key but its primary one: millions of rows that come in no order
 * of a key are sorted once, which takes minutes less than finding the place of each.
 */
export async function withoutKeys(database: Database, table: string, work: () => Promise<void>): Promise<void> {
  if (database.dialect === 'sqlite') return withoutIndexes(database, table, work);
  const [row] = await database.read.query(raw(`SHOW CREATE TABLE ${table}`));
  const lines = String(row?.['Create Table'])
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''));
  const keys = lines.filter((line) => /^(UNIQUE )?KEY /.test(line));
  const references = lines.filter((line) => line.startsWith('CONSTRAINT ') && line.includes(' FOREIGN KEY '));
  const alter = (changes: readonly string[]) =>
    database.exclusively('seed', async (session) => {
      await session.execute(raw('SET SESSION foreign_key_checks = 0'));
      await session.execute(raw(`ALTER TABLE ${table} ${changes.join(', ')}`));
    });
  const nameOf = (line: string) => /`[^`]+`/.exec(line)?.[0];
  await alter(references.map((line) => `DROP FOREIGN KEY ${nameOf(line)}`));
  await alter(keys.map((line) => `DROP KEY ${nameOf(line)}`));
  await work();
  await alter(keys.map((line) => `ADD ${line}`));
  await alter(references.map((line) => `ADD ${line}`));
}

async function withoutIndexes(database: Database, table: string, work: () => Promise<void>): Promise<void> {
  const indexes = await database.read.query(
    sql`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ${table} AND sql IS NOT NULL`,
  );
  const all = (statements: readonly string[]) =>
    database.write(async (session) => {
      for (const statement of statements) await session.execute(raw(statement));
    });
  await all(indexes.map(({ name }) => `DROP INDEX ${name}`));
  await work();
  await all(indexes.map((index) => String(index.sql)));
}
