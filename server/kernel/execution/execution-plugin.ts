import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { inside } from '../request/inside.ts';
import type { ApolloContext } from './apollo-context.ts';
import type { Priced } from './limits/cost.ts';
import { noteOperation, type Operation, type Operations } from './operation.ts';
import { presentError } from './present-error.ts';
import { apolloResponse } from './respond.ts';

type Context = GraphQLRequestContext<ApolloContext>;

const streamed = new QinxueError(
  'BAD_REQUEST',
  text('Subscriptions are streamed. Send this one to /graphql/stream.', '订阅以事件流作答，请发送到 /graphql/stream。'),
);

/**
 * What Apollo asks for of a document that it has read and validated: the rest of the pipeline, and errors that tell a caller
 * what to do and a stranger nothing.
 */
export function executionPlugin(operations: Operations): ApolloServerPlugin<ApolloContext> {
  return {
    requestDidStart: async () => {
      let ready: { readonly operation: Operation; readonly priced: Priced } | undefined;
      return {
        // Roles and variables count here, never while validating: Apollo keeps validated documents.
        didResolveOperation: async ({ document, request, operation: found, contextValue }) => {
          if (found) noteOperation(contextValue.telemetry, found);
          if (found?.operation === 'subscription') throw streamed;
          // By the name that was asked for: there may be no operation of it.
          const operation = operations.find(document, request.operationName ?? undefined);
          const priced = operation.price(contextValue, request.variables ?? {});
          if (priced instanceof QinxueError) throw priced;
          ready = { operation, priced };
          contextValue.resolved.operation = operation;
        },
        responseForOperation: async ({ request, contextValue }) => {
          if (!ready) return null;
          const sent = { query: request.query ?? '', variables: request.variables ?? {} };
          return apolloResponse(await ready.operation.run(contextValue, sent, ready.priced));
        },
        willSendResponse: async ({ response, errors, contextValue }: Context) => {
          if (response.body?.kind !== 'single' || !errors?.length) return;
          // Errors before execution: a document that does not fit, a bad request. Apollo has formatted them its way.
          const { viewer, kernel } = inside(contextValue.context);
          const isAnalyst = kernel.isAnalyst(viewer);
          const { requestId, language } = contextValue;
          const telling = { requestId, language, isRefusal: true, isHelped: isAnalyst };
          const presented = errors.map((error) => presentError(error, telling));
          for (const { hidden } of presented) if (hidden) contextValue.log(hidden);
          contextValue.telemetry.code = String(presented[0]?.formatted.extensions?.code);
          response.body.singleResult.errors = presented.map(({ formatted }) => formatted);
          const ours = presented.find(({ status }) => status !== 500);
          if (ours && (response.http.status ?? 500) >= 500) response.http.status = ours.status;
        },
      };
    },
  };
}
