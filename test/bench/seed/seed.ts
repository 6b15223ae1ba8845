import { plugins } from '../../../plugins/index.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import { digestOfJson } from '../../../server/kernel/base/digest.ts';
import { kernelMigrations } from '../../../server/kernel/boot/kernel-migrations.ts';
import type { Database } from '../../../server/kernel/data/database.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { startServer } from '../../../server/start-server.ts';
import { courses, enrolments, versions } from './courses.ts';
import { closure, grants, members, memberships, switches, units } from './organisation.ts';
import { write } from './rows.ts';
import type { Size } from './size.ts';
import { withoutKeys } from './without-keys.ts';

/** Goes up when the seeded rows change. */
const VERSION = 1;

/** The rows and the tables they are in: a database with this name in it is seeded like this. */
export const edition = (): string =>
  digestOfJson([VERSION, [kernelMigrations, organisation, ...plugins].map(({ migrations }) => migrations)]).slice(0, 8);

/** Fills an empty database: tables and roles by the product's own start, rows by plain statements. */
export async function seed(databaseUrl: string, size: Size): Promise<void> {
  const server = await startServer({ plugins, databaseUrl, durable: false });
  try {
    await fill(server.kernel.database, size);
  } finally {
    await server.close();
  }
}

/** The rows alone; whoever has a server running lets it read its directory again. */
export async function fill(database: Database, size: Size): Promise<void> {
  const roles = await database.read.query(sql`SELECT code, id FROM organisation_role`);
  const tables = [
    units(size),
    closure(size),
    members(size),
    memberships(size),
    grants(new Map(roles.map(({ code, id }) => [String(code), String(id)]))),
    switches(plugins.map(({ id }) => id)),
    courses(size),
    versions(size),
  ];
  for (const rows of tables) await write(database, rows);
  const most = enrolments(size);
  await withoutKeys(database, most.table, () => write(database, most));
  // Without it a planner may guess from an empty table.
  const analyse = database.dialect === 'mysql' ? 'ANALYZE TABLE' : 'ANALYZE';
  for (const { table } of [...tables, most]) await database.read.query(raw(`${analyse} ${table}`));
}
