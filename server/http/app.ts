import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Authenticator } from '../auth/authenticator.ts';
import { QinxueError } from '../errors.ts';
import { Documents } from '../graph/documents.ts';
import { Graphs } from '../graph/graphs.ts';
import { presentError } from '../graph/present-error.ts';
import type { Kernel } from '../host/kernel.ts';
import { requestScope } from './request-scope.ts';
import { sandboxPage, wantsSandbox } from './sandbox.ts';

const BODY_LIMIT = 100_000;

export interface AppOptions {
  readonly logger?: boolean | object;
}

/** The HTTP side of a kernel: GraphQL, health, and Sandbox for browsers. */
export async function createApp(kernel: Kernel, { logger = false }: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logger,
    genReqId: () => randomUUID(),
    // Addresses, tokens and bodies are people's; the log has method, path, status and time.
    disableRequestLogging: false,
    trustProxy: false,
  });
  const documents = new Documents(kernel.graph);
  const graphs = new Graphs(kernel.graph);
  const authenticator = new Authenticator(kernel);

  app.setErrorHandler((error, request, reply) => refuse(error, request, reply));
  app.addHook('onClose', () => graphs.stop());

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (wantsSandbox(request)) return sandboxPage(reply, request);
      const source = sourceOf(request);
      const document = source === undefined ? undefined : documents.look(source);
      if (document && 'refusal' in document) throw document.refusal;
      const scope = await requestScope(kernel, authenticator, request);
      const enabled = scope.directory.enabled(scope.unit?.id);
      if (document) refuseDisabled(document.needs, enabled);
      const graph = await graphs.of(enabled);
      const key = request.headers['idempotency-key'];
      const context = {
        scope,
        requestId: request.id,
        ...(typeof key === 'string' && { idempotencyKey: key }),
        log: (error: unknown) => request.log.error(error),
      };
      return fastifyApolloHandler(graph.apollo, { context: async () => context }).call(app, request, reply);
    },
  });
  return app;
}

/** The document, where the request is one that has it in the usual place; Apollo answers the others. */
function sourceOf({ method, query, body }: FastifyRequest): string | undefined {
  const source = ((method === 'GET' ? query : body) as { query?: unknown } | null)?.query;
  return typeof source === 'string' && source !== '' ? source : undefined;
}

function refuseDisabled(needs: ReadonlySet<string>, enabled: readonly string[]): void {
  const plugin = [...needs].find((id) => !enabled.includes(id));
  if (plugin)
    throw new QinxueError('PLUGIN_NOT_ENABLED', `The plugin "${plugin}" is not switched on in this unit.`, { plugin });
}

/** A refusal before GraphQL is GraphQL all the same: `errors`, with a status that says whose mistake it is. */
function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const http = error as { statusCode?: number; message: string };
  const known =
    error instanceof QinxueError || (http.statusCode ?? 500) >= 500
      ? error
      : new QinxueError('BAD_REQUEST', http.message);
  const { formatted, status, hidden } = presentError(known, request.id);
  if (hidden) request.log.error(hidden);
  const accepts = request.headers.accept ?? '';
  const type = accepts.includes('application/graphql-response+json')
    ? 'application/graphql-response+json; charset=utf-8'
    : 'application/json; charset=utf-8';
  return reply
    .code(error instanceof QinxueError ? status : (http.statusCode ?? status))
    .type(type)
    .send({ errors: [formatted] });
}
