import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, register as ofProcess, Registry } from 'prom-client';
import type { Database } from '../data/database.ts';
import { observeStatements } from '../data/observed.ts';
import { telemetryOf } from '../execution/request-telemetry.ts';
import { countDeliveries } from '../workers/deliveries.ts';
import { isProbe } from './drain.ts';
import { type MetricsOptions, serveMetrics } from './serve-metrics.ts';

/** The verbs have six letters, and may stand behind a bracket. */
const MAX_START = 7;
const VERBS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

export type { MetricsOptions } from './serve-metrics.ts';

interface Held {
  readonly graphs: { readonly size: number };
  readonly streams: { readonly size: number };
  /** The plugins that react after a commit. */
  readonly reactors: readonly string[];
}

/**
 * `/metrics` for Prometheus. Labels come from short lists – operation types, status classes, error codes,
 * verbs, plugins – never from people, units or documents.
 */
export async function registerMetrics(
  app: FastifyInstance,
  database: Database,
  { graphs, streams, reactors }: Held,
  options: MetricsOptions = {},
): Promise<void> {
  const registers = [new Registry()];
  const requests = new Counter({
    name: 'qinxue_requests_total',
    help: 'Requests answered, by operation type and status class.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const errors = new Counter({
    name: 'qinxue_errors_total',
    help: 'Answers with errors, by the code of the first.',
    labelNames: ['code'],
    registers,
  });
  const durations = new Histogram({
    name: 'qinxue_request_duration_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  /** By their first letters, which become verbs when somebody asks. */
  const sent = new Map<string, number>();
  new Counter({
    name: 'qinxue_statements_total',
    help: 'SQL statements sent, by verb.',
    labelNames: ['verb'],
    registers,
    collect() {
      this.reset();
      for (const [start, times] of sent) this.inc({ verb: verbOf(start) }, times);
    },
  });
  new Gauge({
    name: 'qinxue_graphs',
    help: 'Distinct sets of plugins whose graph is held.',
    registers,
    collect() {
      this.set(graphs.size);
    },
  });
  new Gauge({
    name: 'qinxue_streams',
    help: 'Live streams that are open.',
    registers,
    collect() {
      this.set(streams.size);
    },
  });
  new Gauge({
    name: 'qinxue_deliveries',
    help: 'Events that a plugin has not reacted to: to be tried, tried again by itself, or failed for good; not a number while the database is away.',
    labelNames: ['plugin', 'state'],
    registers,
    async collect() {
      this.reset();
      const counts = await countDeliveries(database).catch(() => undefined);
      for (const plugin of reactors)
        for (const state of ['pending', 'retrying', 'failed']) this.set({ plugin, state }, counts ? 0 : Number.NaN);
      for (const { plugin, state, count } of counts ?? []) this.set({ plugin, state }, count);
    },
  });

  // Looking a label up in a metric takes longer than counting.
  const ofOperation = kept((operation) => ({
    answered: kept((status) => requests.labels({ operation, status })),
    duration: durations.labels({ operation }),
  }));
  const ignore = observeStatements((text) => {
    const start = text.trimStart().slice(0, MAX_START);
    sent.set(start, (sent.get(start) ?? 0) + 1);
  });
  app.addHook('onClose', async () => ignore());
  app.addHook('onResponse', (request, reply, done) => {
    if (!isProbe(request.routeOptions.url)) {
      const { operation = 'none', code } = telemetryOf(request);
      const { answered, duration } = ofOperation(operation);
      answered(`${Math.floor(reply.statusCode / 100)}xx`).inc();
      duration.observe(reply.elapsedTime / 1000);
      if (code) errors.inc({ code });
    }
    done();
  });
  app.addHook('onRequestAbort', async (request) => {
    requests.inc({ operation: telemetryOf(request).operation ?? 'none', status: 'aborted' });
  });
  await serveMetrics(app, options, () => Registry.merge([ofProcess, ...registers]));
}

function verbOf(start: string): string {
  const verb = /^\(?(\w+)/.exec(start)?.[1]?.toUpperCase() ?? '';
  return VERBS.includes(verb) ? verb.toLowerCase() : 'other';
}

/** Makes for each name what it has made for it before. */
function kept<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name) ?? make(name);
    known.set(name, found);
    return found;
  };
}
