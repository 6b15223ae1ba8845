import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisation } from '../../../plugins/organisation/index.ts';
import { kernelMigrations } from '../../kernel/boot/kernel-migrations.ts';
import type { Plugin } from '../../kernel/contract/define-plugin.ts';
import { type Installation, install } from '../../kernel/contract/installation/installation.ts';
import { migrate } from '../../kernel/data/migrate.ts';
import { openDatabase } from '../../kernel/data/open.ts';
import { readShapes, type Shape } from '../../kernel/data/shape.ts';
import { compose, type WholeGraph } from '../../kernel/schema/compose.ts';
import { byId } from './markdown.ts';

/** All that the files under `schema/` are written from. */
export interface Surface {
  readonly installation: Installation;
  readonly graph: WholeGraph;
  /** The tables as the migrations make them. */
  readonly tables: ReadonlyMap<string, Shape>;
}

export async function readSurface(plugins: readonly Plugin[]): Promise<Surface> {
  // By name, so that the files do not depend on the order in which plugins are listed.
  const installation = install([organisation, ...byId(plugins)], [organisation.id]);
  return { installation, graph: compose(installation), tables: await migratedTables(installation) };
}

/** Migrates a database that is thrown away: the tables are what the statements make, not what somebody wrote down. */
async function migratedTables({ plugins }: Installation): Promise<ReadonlyMap<string, Shape>> {
  const home = await mkdtemp(join(tmpdir(), 'qinxue-schema-'));
  try {
    const database = await openDatabase(`sqlite:${join(home, 'qinxue.db')}`, { durable: false });
    try {
      await migrate(database, [kernelMigrations, ...plugins]);
      return await readShapes(database);
    } finally {
      await database.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
