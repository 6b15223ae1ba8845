import { organisation } from '../../../plugins/organisation/index.ts';
import { kernelMigrations } from '../../../server/kernel/boot/kernel-migrations.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { install } from '../../../server/kernel/contract/installation/installation.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { drift } from '../../../server/kernel/data/drift.ts';
import { migrate } from '../../../server/kernel/data/migrate.ts';
import { openDatabase } from '../../../server/kernel/data/open.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import { freshDatabaseUrl } from '../databases/index.ts';
import { requirements } from './requirements.ts';

/** Where the plugin's migrated tables differ from its entities. Twice is as once. */
export async function driftOf(plugin: Plugin, dialect: Dialect): Promise<string[]> {
  const { plugins, entities } = install([...requirements(plugin), plugin], [organisation.id]);
  const fresh = await freshDatabaseUrl(dialect);
  const database = await openDatabase(fresh.url, { durable: false });
  try {
    for (let times = 0; times < 2; times++) await migrate(database, [kernelMigrations, ...plugins]);
    const own = plugin.entities.map((entity) => tableOf(entity).name);
    return (await drift(database, entities)).filter((difference) =>
      own.some((name) => new RegExp(`^${name}[,:]`).test(difference)),
    );
  } finally {
    await database.close();
    await fresh.drop();
  }
}
