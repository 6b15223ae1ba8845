import { organisation } from '../../../plugins/organisation/index.ts';
import { fillDemo } from '../../../server/kernel/boot/demo.ts';
import type { Kernel } from '../../../server/kernel/boot/kernel.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { install } from '../../../server/kernel/contract/installation/installation.ts';
import { name, sql } from '../../../server/kernel/data/sql.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import { inside } from '../../../server/kernel/request/inside.ts';
import { compose } from '../../../server/kernel/schema/compose.ts';
import { startServer } from '../../../server/start-server.ts';
import { freshDatabaseUrl } from '../databases/index.ts';
import { startUnit } from '../start-unit.ts';

/** The graph of plugins without a database. */
export function installed(plugins: readonly Plugin[]) {
  const installation = install([organisation, ...plugins], [organisation.id]);
  return { installation, graph: compose(installation) };
}

/** Runs the plugin's demo; what it requires has been filled. */
export async function fill(kernel: Kernel, plugin: Plugin): Promise<void> {
  await kernel.systemContext().transaction(async (context) => {
    inside(context).action = 'demo';
    await plugin.demo?.(context);
  });
  await kernel.refreshDirectory();
}

/** The tables to which a second demo adds rows; none is right. */
export async function rowsAdded(plugin: Plugin, plugins: readonly Plugin[], isEmpty: boolean): Promise<string[]> {
  const { kernel, close } = await (isEmpty ? emptyServer(plugins) : factoryServer(plugins));
  try {
    // Alone, without people or units, it must do without them; then after all that it requires.
    if (plugin !== organisation) await fill(kernel, plugin);
    if (isEmpty) await fillDemo(kernel);
    else for (const each of plugins) await fill(kernel, each);
    const before = await rowCounts(kernel, plugin);
    if (plugin !== organisation) await fill(kernel, plugin);
    await fillDemo(kernel);
    const after = await rowCounts(kernel, plugin);
    return [...after].filter(([table, rows]) => before.get(table) !== rows).map(([table]) => table);
  } finally {
    await close();
  }
}

async function rowCounts(kernel: Kernel, plugin: Plugin): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of plugin.entities.map((entity) => tableOf(entity).name)) {
    const [row] = await kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM ${name(table)}`);
    counts.set(table, Number(row?.n));
  }
  return counts;
}

async function factoryServer(plugins: readonly Plugin[]) {
  const { server, close } = await startUnit({ plugins });
  return { kernel: server.kernel, close };
}

async function emptyServer(plugins: readonly Plugin[]) {
  const database = await freshDatabaseUrl('sqlite');
  const server = await startServer({ plugins, databaseUrl: database.url, durable: false, logger: false });
  const close = async () => {
    await server.close();
    await database.drop();
  };
  return { kernel: server.kernel, close };
}
