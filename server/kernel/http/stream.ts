import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse';
import { text } from '../base/text.ts';
import type { Authenticator } from '../contract/platform.ts';
import type { Services } from '../contract/services.ts';
import type { Pipeline } from '../execution/pipeline.ts';
import { presentError } from '../execution/present-error.ts';
import { telemetryOf } from '../execution/request-telemetry.ts';
import type { LiveStreams } from '../live/live-streams.ts';
import { Stream, told } from '../live/stream.ts';
import type { Asked } from '../live/subscriber.ts';
import { notSignedIn } from '../request/refusals.ts';
import { flushed } from './flushed.ts';
import { EVENT_STREAM, readGraphqlRequest } from './graphql-request.ts';
import { answersIn, languageOfRequest } from './language.ts';
import { recogniseRequest } from './recognise-request.ts';
import { httpError } from './send-error.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * `/graphql/stream`: subscriptions as server-sent events, each on a connection of its own (graphql-sse's
 * "distinct connections"). What is wrong with a document, or with whoever asks, is told in the stream.
 */
export function registerStream(
  app: FastifyInstance,
  kernel: Services,
  streams: LiveStreams,
  pipeline: Pipeline,
  trusted: TrustedDocuments,
  authenticator: Authenticator,
): void {
  const contextOf = async (request: FastifyRequest, source: string) => {
    const context = await recogniseRequest(kernel, authenticator, request);
    if (!context.viewer.isSignedIn) throw notSignedIn();
    trusted.assertTrusted(source, false, context);
    return context;
  };

  const opened = async (request: FastifyRequest, ready: () => Promise<void>): Promise<Stream> => {
    const asked = trusted.named(readGraphqlRequest(request, EVENT_STREAM));
    const { source, variables, operationName } = asked;
    if (source === undefined)
      throw httpError(400, text('Send the subscription as `query`.', '请把订阅放在 `query` 中发送。'));
    const telemetry = telemetryOf(request);
    const language = languageOfRequest(request);
    telemetry.operation = 'subscription';
    try {
      const question: Asked = {
        source,
        operationName,
        variables,
        needs: pipeline.accept(source, variables).needs,
        context: () => contextOf(request, source),
        requestId: request.id,
        language,
        telemetry,
        log: (error) => request.log.error(error),
      };
      return await streams.open(question, request.headers.authorization, ready);
    } catch (error) {
      const { formatted, status } = presentError(error, { requestId: request.id, language, isRefusal: true });
      if (!toldInStream(status)) throw error;
      telemetry.code = String(formatted.extensions?.code);
      const refusal = new Stream(ready, () => {});
      refusal.tell(told({ errors: [formatted] }, true));
      return refusal;
    }
  };

  const handle = createHandler<FastifyRequest, Stream>({
    // Whatever token a client sends: one connection, one operation.
    authenticate: () => '',
    onSubscribe: ({ context }) => context as AsyncGenerator<ExecutionResult>,
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      const stream = await opened(request, () => flushed(reply.raw));
      reply.raw.once('close', () => void stream.return());
      if (reply.raw.destroyed) await stream.return();
      answersIn(reply, languageOfRequest(request));
      return send(reply, await handle(asEventStream(request, stream)));
    },
  });
}

/**
 * What will be the same at the next attempt is told as the stream's last word: graphql-sse's client (2.6) takes any status
 * but 200 for a fault of the network and asks again and again. What passes keeps its status, and with it `Retry-After`.
 */
const toldInStream = (status: number) => status < 500 && status !== 429;

/** The request as graphql-sse takes it, which has been read already. */
const asEventStream = (request: FastifyRequest, context: Stream) => ({
  method: 'POST',
  url: '/graphql/stream',
  headers: { get: (name: string) => (name === 'accept' ? 'text/event-stream' : 'application/json') },
  body: { query: '{ read }' },
  raw: request,
  context,
});

type Answer = Awaited<ReturnType<ReturnType<typeof createHandler>>>;

/** Proxies are told not to gather what should arrive at once. */
const send = (reply: FastifyReply, [body, { status, headers = {} }]: Answer) =>
  reply
    .code(status)
    .headers({ ...headers, 'x-accel-buffering': 'no' })
    .send(typeof body === 'object' && body ? Readable.from(body) : body);
