import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { text } from '../base/text.ts';
import type { RunningPlatform } from '../contract/platform.ts';
import type { Services } from '../contract/services.ts';
import { Pipeline } from '../execution/pipeline.ts';
import { type LiveOptions, LiveStreams } from '../live/live-streams.ts';
import type { WholeGraph } from '../schema/compose.ts';
import { childLoggerFactory } from './child-logger.ts';
import type { ContextOf } from './context-of.ts';
import { registerCors } from './cors.ts';
import { Drain } from './drain.ts';
import { registerGraphql } from './graphql.ts';
import { registerHealth } from './health.ts';
import { type MetricsOptions, registerMetrics } from './metrics.ts';
import { registerPluginRoutes } from './plugin-routes.ts';
import { recogniseRequest } from './recognise-request.ts';
import { quiet, RequestLog } from './request-log.ts';
import { httpError, sendError } from './send-error.ts';
import { registerStream } from './stream.ts';
import { TrustedDocuments } from './trusted-documents.ts';
import { type TrustedProxies, trustOf } from './trusted-proxies.ts';

const BODY_LIMIT = 100_000;
/** However slow the line, a request has come in by then, or its connection is closed. Uploads have as long. */
const REQUEST_MS = 5 * 60 * 1000;

export type RegisterPages = (app: FastifyInstance, contextOf: ContextOf) => Promise<void>;

export interface AppOptions {
  readonly logger?: boolean | object;
  /** Other origins whose pages may ask; none unless given. */
  readonly corsOrigins?: readonly string[];
  /** What all but analysts may send; anything unless given. */
  readonly trusted?: TrustedDocuments;
  readonly drain?: Drain;
  readonly live?: LiveOptions;
  /** Proxies whose word on a caller's address is taken; none unless given. */
  readonly trustProxy?: TrustedProxies | false;
  /** Who may read `/metrics`; whoever is on this machine unless given. */
  readonly metrics?: MetricsOptions;
  /** How long a request may take to come in, in milliseconds. */
  readonly requestTimeout?: number;
  /** Registers the pages for browsers; none unless given. */
  readonly pages?: RegisterPages;
  readonly remembersValidation?: boolean;
}

/** The HTTP side of a kernel: GraphQL, health, metrics, plugins' routes, and the pages for browsers. */
export async function createApp(
  kernel: Services,
  graph: WholeGraph,
  platform: RunningPlatform,
  options: AppOptions,
): Promise<FastifyInstance> {
  const { logger = false, corsOrigins = [], drain = new Drain(), live, pages } = options;
  const { authenticator } = platform;
  const contextOf: ContextOf = (request) => recogniseRequest(kernel, authenticator, request);
  const { trusted = new TrustedDocuments(), requestTimeout = REQUEST_MS, trustProxy = false } = options;
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: quiet(logger),
    logController: new RequestLog(),
    childLoggerFactory,
    genReqId: () => randomUUID(),
    trustProxy: trustOf(trustProxy),
    requestTimeout,
    // Node looks every half a minute for requests that take too long, and holds the longer of the two against the whole.
    http: {
      connectionsCheckingInterval: Math.min(5000, requestTimeout),
      headersTimeout: Math.min(60_000, requestTimeout),
    },
    // Of an address that cannot be read no hook is asked.
    frameworkErrors: (error, request, reply) => {
      plain(reply);
      sendError(error, request, reply);
    },
    // The drain refuses, in GraphQL's words.
    return503OnClosing: false,
  });
  const pipeline = new Pipeline(graph, options);
  const streams = new LiveStreams(kernel, pipeline, authenticator, live);

  app.addHook('onRequest', (_request, reply, done) => {
    plain(reply);
    done();
  });
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) =>
    sendError(
      httpError(
        404,
        text('There is nothing at this address. GraphQL is at /graphql.', '这个地址没有内容。GraphQL 在 /graphql。'),
      ),
      request,
      reply,
    ),
  );
  drain.beforeRefusing(() => streams.close());
  app.addHook('preClose', () => streams.close());
  app.addHook('onClose', () => pipeline.graphs.stop());
  drain.watch(app);
  registerCors(app, corsOrigins);
  await registerMetrics(
    app,
    kernel.database,
    { graphs: pipeline.graphs, streams, reactors: reactorsOf(kernel) },
    options.metrics,
  );
  // Before GraphQL: a page may stand at its address, for browsers.
  await pages?.(app, contextOf);
  registerHealth(app, kernel.database, platform.checks, drain);
  registerGraphql(app, kernel, pipeline, trusted, authenticator);
  registerStream(app, kernel, streams, pipeline, trusted, authenticator);
  registerPluginRoutes(app, kernel, contextOf);
  platform.routes(app, contextOf);
  return app;
}

const reactorsOf = ({ installation }: Services) =>
  installation.plugins.filter(({ reactions }) => reactions.some(({ when }) => when === 'LATER')).map(({ id }) => id);

/** What is said to one person is kept by nobody, and is what it says it is; pages say otherwise themselves. */
const plain = (reply: FastifyReply) =>
  void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
