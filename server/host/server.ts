import type { FastifyInstance } from 'fastify';
import type { Database } from '../data/database.ts';
import { migrate } from '../data/migrate.ts';
import { openDatabase } from '../data/open.ts';
import { Deliveries } from '../events/deliveries.ts';
import { createApp } from '../http/app.ts';
import { ensureRoles } from '../organisation/ensure-roles.ts';
import { organisation } from '../organisation/index.ts';
import type { Plugin } from '../plugin/define-plugin.ts';
import { DirectoryWatch } from './directory-watch.ts';
import { install } from './installation.ts';
import { Kernel } from './kernel.ts';
import { kernelMigrations } from './kernel-migrations.ts';

export interface ServerOptions {
  /** Besides `organisation`, which is always there. */
  readonly plugins: readonly Plugin[];
  /** `sqlite:PATH` or `mysql://…`. */
  readonly databaseUrl: string;
  readonly secret?: string;
  readonly timeZone?: string;
  readonly now?: () => Date;
  readonly logger?: boolean | object;
  /** False gives up safety against a power cut for speed, on the embedded database. */
  readonly durable?: boolean;
  /** How often other processes' switches are looked for. */
  readonly watchMs?: number;
}

export interface Server {
  readonly kernel: Kernel;
  readonly app: FastifyInstance;
  /** Delivers what is due now; the server does so by itself after each commit and every second. */
  readonly deliveries: Deliveries;
  close(): Promise<void>;
}

/** Installs, migrates and wires everything; the caller listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const installation = install([organisation, ...options.plugins.filter((p) => p !== organisation)], [organisation.id]);
  const database: Database = await openDatabase(options.databaseUrl, installation.entities, {
    ...(options.durable !== undefined && { durable: options.durable }),
  });
  try {
    await migrate(database, [kernelMigrations, ...installation.plugins]);
    const kernel = await Kernel.start(installation, database, options);
    await ensureRoles(kernel);
    const deliveries = new Deliveries(kernel);
    const watch = new DirectoryWatch(kernel, options.watchMs);
    const app = await createApp(kernel, { ...(options.logger !== undefined && { logger: options.logger }) });
    deliveries.start();
    watch.start();
    return {
      kernel,
      app,
      deliveries,
      close: async () => {
        watch.stop();
        await app.close();
        await deliveries.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
