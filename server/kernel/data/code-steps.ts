import { codeText } from '../base/text/code.ts';
import type { CodeStep } from './migration.ts';
import { name, sql } from './sql.ts';

/** So many of those that stay are named. */
const NAMED = 20;

/**
 * A step that brings the codes of the rows there are into their one form. One whose form another row has already, or
 * that would be empty, stays as it is and is told: which of the two is right, nobody but the organisation knows.
 */
export const codesInOneForm = (table: string, column: string): CodeStep => ({
  name: `one form of ${table}.${column}`,
  run: async (session, { log }) => {
    const rows = await session.query(sql`SELECT id, ${name(column)} AS code FROM ${name(table)} ORDER BY id`);
    const taken = new Set(rows.map(({ code }) => String(code)));
    const staying: string[] = [];
    for (const { id, code: given } of rows) {
      const [code, form] = [String(given), codeText(String(given))];
      if (form === code) continue;
      if (form === '' || taken.has(form)) {
        staying.push(JSON.stringify(code));
        continue;
      }
      taken.add(form);
      // Hardly any, and each on its own: a unique key is on them.
      await session.execute(sql`UPDATE ${name(table)} SET ${name(column)} = ${form} WHERE id = ${id}`);
    }
    if (staying.length)
      log(
        `${staying.length} values of ${table}.${column} look like another row's and stay as they are; join or rename them: ${staying.slice(0, NAMED).join(', ')}${staying.length > NAMED ? ', …' : ''}`,
      );
  },
});
