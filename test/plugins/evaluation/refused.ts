import { name, sql } from '../../../server/kernel/data/sql.ts';
import type { Ask, TestServer } from '../../kit/index.ts';

const tables = [
  ...['system', 'version', 'node', 'matrix', 'cycle', 'cycle_system', 'subject', 'sheet', 'veto', 'result'].map(
    (table) => `evaluation_${table}`,
  ),
  'organisation_attachment',
];

/** Everything of the plugin and what was uploaded, as it stands. */
export const standing = async ({ server }: TestServer): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      tables.map((table) =>
        server.kernel.database.read.query(sql`SELECT COUNT(*) AS n, SUM(version) AS versions FROM ${name(table)}`),
      ),
    ),
  );

/** The first error, which has this code and, where one is named, this place. */
export async function refused(answer: ReturnType<Ask>, code: string, place?: string) {
  const { errors } = await answer;
  expect(errors?.[0]?.extensions?.code).toBe(code);
  if (place !== undefined) expect(errors?.[0]?.extensions?.argument).toBe(place);
  return errors?.[0];
}
