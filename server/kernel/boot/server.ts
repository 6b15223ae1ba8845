import type { FastifyInstance } from 'fastify';
import { sweepAttachments } from '../../../plugins/organisation/attachments/attachment-sweep.ts';
import { LocalStore } from '../../../plugins/organisation/attachments/local-store.ts';
import { megabytes } from '../../../plugins/organisation/attachments/receive.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import { ensureRoles } from '../../../plugins/organisation/roles/ensure-roles.ts';
import type { OidcOptions } from '../../../plugins/organisation/sign-in/oidc.ts';
import { sweepSessions } from '../../../plugins/organisation/sign-in/session-sweep.ts';
import type { Plugin } from '../contract/define-plugin.ts';
import { install } from '../contract/installation/installation.ts';
import type { Database } from '../data/database.ts';
import { migrate } from '../data/migrate.ts';
import { type OpenOptions, openDatabase } from '../data/open.ts';
import { sql } from '../data/sql.ts';
import { createApp } from '../http/app.ts';
import { Drain } from '../http/drain.ts';
import type { MetricsOptions } from '../http/metrics.ts';
import { TrustedDocuments } from '../http/trusted-documents.ts';
import type { TrustedProxies } from '../http/trusted-proxies.ts';
import { Kernel } from '../request/kernel.ts';
import { compose } from '../schema/compose.ts';
import { sweepAnswers } from '../workers/answer-sweep.ts';
import { Deliveries } from '../workers/deliveries.ts';
import { DirectoryWatch } from '../workers/directory-watch.ts';
import { Hourly, inTurn } from '../workers/hourly.ts';
import { kernelMigrations } from './kernel-migrations.ts';

export interface ServerOptions {
  /** Besides `organisation`, which is always there. */
  readonly plugins: readonly Plugin[];
  /** `sqlite:PATH` or `mysql://…`. */
  readonly databaseUrl: string;
  readonly secret?: string;
  /** An identity provider whose tokens are accepted besides local sessions. */
  readonly oidc?: OidcOptions;
  readonly timeZone?: string;
  /** Hears, at the start, what a migration has to say to those who run the server. */
  readonly log?: (sentence: string) => void;
  readonly now?: () => Date;
  readonly logger?: boolean | object;
  /** False gives up safety against a power cut for speed, on the embedded database. */
  readonly durable?: boolean;
  /** How long a MySQL or MariaDB server may keep callers waiting. */
  readonly patience?: OpenOptions['patience'];
  /** False lets each link load for its row, as GraphQL does alone: to hold the answers against each other. */
  readonly byLevel?: boolean;
  /** How long the metrics of one operation may take before they are cancelled; 10,000 unless given. */
  readonly analysisMs?: number;
  /** How often other processes' switches, and events for live streams, are looked for. */
  readonly watchMs?: number;
  /** Where processes tell each other of switches at once. */
  readonly redisUrl?: string;
  /** The folder of attachments, shared by all processes. */
  readonly attachmentsDir?: string;
  /** How large an attachment may be; 10 unless given. */
  readonly attachmentMaxMb?: number;
  /** Live streams that one person has at once. */
  readonly mostStreams?: number;
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
  /** The folder of the pages that `npm run build` makes; without it there are none. */
  readonly pagesDir?: string;
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
  readonly deliveries: Deliveries;
  /** Takes away answers that are kept too long, and notes of sessions that are over; the server does so by itself every hour. */
  readonly sweep: Hourly;
  /** Takes away attachments that nothing refers to and files without one; the server does so by itself every hour. */
  readonly attachmentSweep: Hourly;
  /** Once; whoever calls again waits for the first. */
  close(closing?: Closing): Promise<void>;
}

const hasAttachments = async (database: Database) =>
  (await database.read.query(sql`SELECT id FROM organisation_attachment LIMIT 1`)).length > 0;

/** Installs, migrates and wires everything; the caller listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const installation = install([organisation, ...options.plugins.filter((p) => p !== organisation)], [organisation.id]);
  // Before the database is touched: plugins that do not go together leave no tables.
  const graph = compose(installation);
  const trusted = await TrustedDocuments.read(options.trustedDocuments ?? []);
  const database: Database = await openDatabase(options.databaseUrl, {
    ...(options.durable !== undefined && { durable: options.durable }),
    ...(options.patience && { patience: options.patience }),
  });
  try {
    await migrate(database, [kernelMigrations, ...installation.plugins], {
      now: options.now,
      timeZone: options.timeZone,
      log: options.log,
    });
    const kernel = await Kernel.start(installation, graph, database, options);
    await ensureRoles(kernel);
    const deliveries = new Deliveries(kernel);
    const sweep = new Hourly(inTurn(sweepAnswers(kernel), sweepSessions(kernel), () => kernel.attemptLedger.sweep()));
    const store = new LocalStore(options.attachmentsDir ?? '.data/attachments');
    await store.prepare(await hasAttachments(database));
    const attachmentSweep = new Hourly(sweepAttachments(kernel, store));
    const watch = new DirectoryWatch(kernel, {
      ...(options.watchMs !== undefined && { everyMs: options.watchMs }),
      ...(options.redisUrl !== undefined && { redisUrl: options.redisUrl }),
    });
    const drain = new Drain();
    const app = await createApp(kernel, {
      drain,
      trusted,
      attachments: { store, mostBytes: megabytes(options.attachmentMaxMb ?? 10) },
      live: {
        ...(options.watchMs !== undefined && { watchMs: options.watchMs }),
        ...(options.mostStreams !== undefined && { mostStreams: options.mostStreams }),
      },
      ...(options.pagesDir !== undefined && { pagesDir: options.pagesDir }),
      ...(options.requestTimeoutMs !== undefined && { requestTimeout: options.requestTimeoutMs }),
      ...(options.logger !== undefined && { logger: options.logger }),
      ...(options.corsOrigins && { corsOrigins: options.corsOrigins }),
      ...(options.trustProxy !== undefined && { trustProxy: options.trustProxy }),
      ...(options.metrics && { metrics: options.metrics }),
    });
    deliveries.start();
    sweep.start();
    attachmentSweep.start();
    await watch.start();
    const closeNow = async ({ delayMs = 0, graceMs = 10_000 }: Closing) => {
      const isIdle = await drain.drain(delayMs, graceMs);
      if (!isIdle) app.server.closeAllConnections();
      await app.close();
      await Promise.all([watch.stop(), sweep.stop(), attachmentSweep.stop(), deliveries.stop()]);
      await kernel.attemptLedger.flush();
      await database.close();
    };
    let closing: Promise<void> | undefined;
    const close = (how: Closing = {}) => {
      closing ??= closeNow(how);
      return closing;
    };
    return { kernel, app, deliveries, sweep, attachmentSweep, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
