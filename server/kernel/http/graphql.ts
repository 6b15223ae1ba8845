import type { FastifyInstance } from 'fastify';
import { printSchema } from 'graphql';
import type { Authenticator } from '../contract/platform.ts';
import type { Services } from '../contract/services.ts';
import type { Documents } from '../execution/documents.ts';
import type { Graphs } from '../execution/graphs.ts';
import { refuseDisabled } from '../execution/refuse-disabled.ts';
import { telemetryOf } from '../execution/request-telemetry.ts';
import { pluginNotes } from '../schema/plugin-notes.ts';
import { analyseDocument } from './analyse-document.ts';
import { answer } from './answer.ts';
import { readGraphqlRequest } from './graphql-request.ts';
import { answersIn, variesByLanguage } from './language.ts';
import { recogniseRequest } from './recognise-request.ts';
import { sandboxPage, wantsSandbox } from './sandbox.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** `/graphql`, each request on the graph of its unit, and that graph's text at `/schema.graphql`. */
export function registerGraphql(
  app: FastifyInstance,
  kernel: Services,
  graphs: Graphs,
  documents: Documents,
  trusted: TrustedDocuments,
  authenticator: Authenticator,
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (wantsSandbox(request)) return sandboxPage(request, reply);
      const asked = trusted.named(readGraphqlRequest(request));
      // What is too large is refused before anyone is looked up.
      const document = analyseDocument(documents, asked);
      const { needs, signsIn } = document;
      const context = await recogniseRequest(kernel, authenticator, request);
      trusted.refuseOthers(asked.source, signsIn, context);
      if (asked.documentId !== undefined) request.body = { ...(request.body as object), query: asked.source };
      const enabled = context.directory.enabled(context.unit?.id);
      refuseDisabled(needs, enabled);
      const { idempotencyKey } = asked;
      const operationContext = {
        context,
        requestId: request.id,
        language: context.language,
        ...(idempotencyKey !== undefined && { idempotencyKey }),
        note: telemetryOf(request),
        log: (error: unknown) => request.log.error(error),
        verdict: {},
      };
      const text = await graphs.use(enabled, (graph) => answer(graph, document, operationContext, request, reply));
      if (operationContext.note.code === undefined) variesByLanguage(reply);
      else answersIn(reply, operationContext.language);
      return text;
    },
  });

  app.get('/schema.graphql', async (request, reply) => {
    const context = await recogniseRequest(kernel, authenticator, request);
    const text = await graphs.use(
      context.directory.enabled(context.unit?.id),
      ({ schema }) => `${printSchema(schema)}\n\n${pluginNotes(schema, kernel.installation)}`,
    );
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'private, no-cache').send(text);
  });
}
