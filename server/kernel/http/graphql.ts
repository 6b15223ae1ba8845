import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { printSchema } from 'graphql';
import type { Authenticator } from '../contract/platform.ts';
import type { Services } from '../contract/services.ts';
import type { Pipeline } from '../execution/pipeline.ts';
import { telemetryOf } from '../execution/request-telemetry.ts';
import { pluginNotes } from '../schema/plugin-notes.ts';
import { readGraphqlRequest } from './graphql-request.ts';
import { answersIn, languageOfRequest, variesByLanguage } from './language.ts';
import { recogniseRequest } from './recognise-request.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** `/graphql`, each request on the graph of its unit, and that graph's text at `/schema.graphql`. */
export function registerGraphql(
  app: FastifyInstance,
  kernel: Services,
  pipeline: Pipeline,
  trusted: TrustedDocuments,
  authenticator: Authenticator,
): void {
  const handleGraphql = async (request: FastifyRequest, reply: FastifyReply) => {
    const asked = trusted.named(readGraphqlRequest(request));
    if (asked.documentId !== undefined) request.body = { ...(request.body as object), query: asked.source };
    const { idempotencyKey } = asked;
    const telemetry = telemetryOf(request);
    const { status, headers, text } = await pipeline.handle(asked, request, async ({ signsIn }) => {
      const context = await recogniseRequest(kernel, authenticator, request);
      trusted.assertTrusted(asked.source, signsIn, context);
      return {
        context,
        requestId: request.id,
        language: context.language,
        ...(idempotencyKey !== undefined && { idempotencyKey }),
        telemetry,
        log: (error: unknown) => request.log.error(error),
      };
    });
    for (const [name, value] of headers) reply.header(name, value);
    if (telemetry.code === undefined) variesByLanguage(reply);
    else answersIn(reply, languageOfRequest(request));
    return reply.code(status).send(text);
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: handleGraphql });

  app.get('/schema.graphql', async (request, reply) => {
    const context = await recogniseRequest(kernel, authenticator, request);
    const text = await pipeline.onUnitGraph(
      { needs: new Set() },
      context,
      ({ schema }) => `${printSchema(schema)}\n\n${pluginNotes(schema, kernel.installation)}`,
    );
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'private, no-cache').send(text);
  });
}
