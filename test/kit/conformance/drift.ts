import type { Dialect } from '../../../server/data/database.ts';
import { drift } from '../../../server/data/drift.ts';
import { migrate } from '../../../server/data/migrate.ts';
import { openDatabase } from '../../../server/data/open.ts';
import { install } from '../../../server/host/installation.ts';
import { kernelMigrations } from '../../../server/host/kernel-migrations.ts';
import { organisation } from '../../../server/organisation/index.ts';
import { type Plugin, tablePrefix } from '../../../server/plugin/define-plugin.ts';
import { freshDatabaseUrl } from '../databases/index.ts';
import { requirements } from './requirements.ts';

/** Where the plugin's migrated tables differ from its entities. Twice is as once. */
export async function driftOf(plugin: Plugin, dialect: Dialect): Promise<string[]> {
  const { plugins, entities } = install([...requirements(plugin), plugin], [organisation.id]);
  const fresh = await freshDatabaseUrl(dialect);
  const database = await openDatabase(fresh.url, { durable: false });
  try {
    for (let times = 0; times < 2; times++) await migrate(database, [kernelMigrations, ...plugins]);
    return (await drift(database, entities)).filter((difference) => difference.startsWith(tablePrefix(plugin.id)));
  } finally {
    await database.close();
    await fresh.drop();
  }
}
