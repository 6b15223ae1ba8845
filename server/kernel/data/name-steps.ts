import { hasHan, loadPinyin } from '../base/text/pinyin.ts';
import { personName } from '../base/text/plain-text.ts';
import { sortKey } from '../base/text/sort-key.ts';
import type { CodeStep } from './migration.ts';
import { keyColumn } from './sort-key-column.ts';
import { name, sql } from './sql.ts';

const ROWS_AT_ONCE = 500;

/** A step that brings the names of people there are into the form of `@PersonName`, with what they are sorted by. */
export const namesInOneForm = (table: string, column: string): CodeStep => ({
  name: `one form of ${table}.${column}`,
  run: async (session) => {
    for (let after = ''; ; ) {
      const rows = await session.query(
        sql`SELECT id, ${name(column)} AS text FROM ${name(table)} WHERE id > ${after} ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      );
      for (const { id, text } of rows) {
        const [given, form] = [String(text), personName(String(text))];
        // A name of nothing but marks stays: nobody knows it better.
        if (form === given || form === '') continue;
        if (hasHan(form)) await loadPinyin();
        // Hardly any: each on its own.
        await session.execute(
          sql`UPDATE ${name(table)} SET ${name(column)} = ${form}, ${name(keyColumn(column))} = ${sortKey(form, true)} WHERE id = ${id}`,
        );
      }
      if (rows.length < ROWS_AT_ONCE) return;
      after = String(rows.at(-1)?.id);
    }
  },
});
