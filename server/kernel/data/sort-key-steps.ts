import { hasHan, loadPinyin } from '../base/text/pinyin.ts';
import { SORT_KEY_LENGTH, sortKey } from '../base/text/sort-key.ts';
import type { Session } from './database.ts';
import type { CodeStep, MigrationStep } from './migration.ts';
import { keyColumn } from './sort-key-column.ts';
import { join, name, sql } from './sql.ts';

const ROWS_AT_ONCE = 500;

interface Keyed {
  readonly column: string;
  readonly index: string;
  readonly isPerson?: boolean;
}

/** The steps of a migration that make the key column of `@SortKey` with its index and fill it for the rows there are. */
export const sortKeySteps = (table: string, { column, index, isPerson }: Keyed): MigrationStep[] => [
  `ALTER TABLE ${table} ADD COLUMN ${keyColumn(column)} varchar(${SORT_KEY_LENGTH}) NOT NULL DEFAULT ''`,
  fill(table, column, isPerson ?? false),
  `CREATE INDEX ${index} ON ${table} (${keyColumn(column)}, id)`,
];

const fill = (table: string, column: string, isPerson: boolean): CodeStep => ({
  name: `fill ${table}.${keyColumn(column)}`,
  run: async (session) => {
    for (let after = ''; ; ) {
      const rows = await session.query(
        sql`SELECT id, ${name(column)} AS text FROM ${name(table)} WHERE id > ${after} ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      );
      if (rows.some(({ text }) => hasHan(String(text)))) await loadPinyin();
      if (rows.length)
        await write(
          session,
          table,
          column,
          rows.map(({ id, text }) => [String(id), sortKey(String(text), isPerson)]),
        );
      if (rows.length < ROWS_AT_ONCE) return;
      after = String(rows.at(-1)?.id);
    }
  },
});

const write = (session: Session, table: string, column: string, keys: readonly (readonly [string, string])[]) =>
  session.execute(
    sql`UPDATE ${name(table)} SET ${name(keyColumn(column))} = CASE id ${join(
      keys.map(([id, key]) => sql`WHEN ${id} THEN ${key}`),
      ' ',
    )} ELSE ${name(keyColumn(column))} END WHERE id IN ${keys.map(([id]) => id)}`,
  );
