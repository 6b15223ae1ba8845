import type { FastifyInstance } from 'fastify';
import type { Plugin } from '../contract/define-plugin.ts';
import { install } from '../contract/installation/installation.ts';
import type { RunningPlatform } from '../contract/platform.ts';
import type { Services } from '../contract/services.ts';
import type { Database } from '../data/database.ts';
import { migrate } from '../data/migrate.ts';
import { type OpenOptions, openDatabase } from '../data/open.ts';
import { createApp, type RegisterPages } from '../http/app.ts';
import { Drain } from '../http/drain.ts';
import type { MetricsOptions } from '../http/metrics.ts';
import { TrustedDocuments } from '../http/trusted-documents.ts';
import type { TrustedProxies } from '../http/trusted-proxies.ts';
import { compose } from '../schema/compose.ts';
import { sweepAnswers } from '../workers/answer-sweep.ts';
import { DirectoryWatch } from '../workers/directory-watch.ts';
import { Hourly } from '../workers/hourly.ts';
import { OutboxRelay } from '../workers/outbox-relay.ts';
import { assertTables } from './assert-tables.ts';
import { BootSteps } from './boot-steps.ts';
import { Kernel } from './kernel.ts';
import { kernelMigrations } from './kernel-migrations.ts';

export interface ServerOptions {
  /** One of them brings the units and people, and is always on. */
  readonly plugins: readonly Plugin[];
  /** Starts what the kernel asks of that one while it serves. */
  readonly run: (kernel: Services) => Promise<RunningPlatform>;
  /** `sqlite:PATH` or `mysql://…`. */
  readonly databaseUrl: string;
  readonly secret?: string;
  readonly timeZone?: string;
  /** Hears, at the start, what a migration has to say to those who run the server. */
  readonly log?: (sentence: string) => void;
  readonly now?: () => Date;
  readonly logger?: boolean | object;
  /** False gives up safety against a power cut for speed, on the embedded database. */
  readonly durable?: boolean;
  /** How long a MySQL or MariaDB server may keep callers waiting. */
  readonly patience?: OpenOptions['patience'];
  /** False lets graphql-js execute everything, and each link load for its row: to hold the answers against each other. */
  readonly plans?: boolean;
  /** False has Apollo validate every request anew: to hold the answers against each other. */
  readonly remembersValidation?: boolean;
  /** How long the metrics of one operation may take before they are cancelled; 10,000 unless given. */
  readonly analysisMs?: number;
  /** How often other processes' switches, and events for live streams, are looked for. */
  readonly watchMs?: number;
  /** Where processes tell each other of switches at once. */
  readonly redisUrl?: string;
  /** Live streams that one person has at once. */
  readonly maxStreams?: number;
  /** Origins whose pages may ask. */
  readonly corsOrigins?: readonly string[];
  /** Proxies before the server, by number or by addresses. */
  readonly trustProxy?: TrustedProxies | false;
  /** Who may read `/metrics`, and where. */
  readonly metrics?: MetricsOptions;
  /** Paths of manifests: all but analysts may send the documents in them and no others. */
  readonly trustedDocuments?: readonly string[];
  /** How long a request may take to come in, in milliseconds; five minutes unless given. */
  readonly requestTimeoutMs?: number;
  /** Registers the pages for browsers; none unless given. */
  readonly pages?: RegisterPages;
  /** Where it is noted what was loaded, and how long each took. */
  readonly steps?: BootSteps;
}

export interface Closing {
  /** Readiness is off for so long before new requests are refused: balancers have to notice. */
  readonly delayMs?: number;
  /** Then requests under way have so long to finish. */
  readonly graceMs?: number;
}

export interface Server {
  readonly kernel: Kernel;
  readonly app: FastifyInstance;
  /** Delivers what is due now; the server does so by itself after each commit and every second. */
  readonly deliveries: OutboxRelay;
  /** Take away, by name, what nobody needs any more; the server does so by itself every hour. */
  readonly sweeps: ReadonlyMap<string, Hourly>;
  /** Once; whoever calls again waits for the first. */
  close(closing?: Closing): Promise<void>;
}

/** Installs, migrates and wires everything; the caller listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { steps = new BootSteps() } = options;
  const alwaysOn = options.plugins.filter(({ platform }) => platform).map(({ id }) => id);
  const installation = await steps.time('plugins', () => {
    const installed = install(options.plugins, alwaysOn);
    for (const { id, entities, resolvers } of installed.plugins)
      steps.add(id, 0, `${entities.length} entities, ${resolvers.length} resolvers`);
    return installed;
  });
  // Before the database is touched: plugins that do not go together leave no tables.
  const graph = await steps.time('schema', () => compose(installation));
  const trusted = await TrustedDocuments.read(options.trustedDocuments ?? []);
  const database: Database = await steps.time('database', () =>
    openDatabase(options.databaseUrl, {
      ...(options.durable !== undefined && { durable: options.durable }),
      ...(options.patience && { patience: options.patience }),
    }),
  );
  try {
    await steps.time('migrations', async () => {
      const { applied } = await migrate(database, [kernelMigrations, ...installation.plugins], {
        now: options.now,
        timeZone: options.timeZone,
        log: options.log,
        applied: (plugin, ms) => void steps.add(plugin, ms),
      });
      steps.note(`${applied} steps applied`);
    });
    await steps.time('tables', () => assertTables(database, installation));
    const kernel = await steps.time('directory', () => Kernel.start(installation, graph, database, options));
    const platform = await steps.time('platform', () => options.run(kernel));
    const jobs = [{ name: 'answers', round: sweepAnswers(kernel) }, ...platform.jobs];
    const sweeps = new Map(jobs.map(({ name, round }) => [name, new Hourly(round)]));
    const watch = new DirectoryWatch(kernel, {
      ...(options.watchMs !== undefined && { everyMs: options.watchMs }),
      ...(options.redisUrl !== undefined && { redisUrl: options.redisUrl }),
    });
    const drain = new Drain();
    const began = performance.now();
    const app = await createApp(kernel, graph, platform, {
      drain,
      trusted,
      live: {
        ...(options.watchMs !== undefined && { watchMs: options.watchMs }),
        ...(options.maxStreams !== undefined && { maxStreams: options.maxStreams }),
      },
      ...(options.remembersValidation !== undefined && { remembersValidation: options.remembersValidation }),
      ...(options.pages && { pages: options.pages }),
      ...(options.requestTimeoutMs !== undefined && { requestTimeout: options.requestTimeoutMs }),
      ...(options.logger !== undefined && { logger: options.logger }),
      ...(options.corsOrigins && { corsOrigins: options.corsOrigins }),
      ...(options.trustProxy !== undefined && { trustProxy: options.trustProxy }),
      ...(options.metrics && { metrics: options.metrics }),
    });
    const deliveries = new OutboxRelay(kernel, app.log);
    steps.add('http', performance.now() - began);
    deliveries.start();
    for (const sweep of sweeps.values()) sweep.start();
    await watch.start();
    const closeNow = async ({ delayMs = 0, graceMs = 10_000 }: Closing) => {
      const isIdle = await drain.drain(delayMs, graceMs);
      if (!isIdle) app.server.closeAllConnections();
      await app.close();
      await Promise.all([watch, deliveries, ...sweeps.values()].map((each) => each.stop()));
      await platform.close();
      await database.close();
    };
    let closing: Promise<void> | undefined;
    const close = (how: Closing = {}) => {
      closing ??= closeNow(how);
      return closing;
    };
    return { kernel, app, deliveries, sweeps, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
