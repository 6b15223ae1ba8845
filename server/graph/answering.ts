import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { QinxueError } from '../errors.ts';
import { type Cost, costOf, refuseCost } from '../limits/cost.ts';
import { analyse } from '../organisation/permissions.ts';
import { answerMutation, undone } from '../request/mutation.ts';
import { Execution } from './execution.ts';
import { presentError } from './present-error.ts';
import type { RequestContext } from './request-context.ts';
import { asResult, respond } from './respond.ts';
import { writesNothing } from './writes-nothing.ts';

type Context = GraphQLRequestContext<RequestContext>;

/** Operations may be named by machines; a log line stays a line. */
const LONGEST_NAME = 64;

const streamed = new QinxueError('BAD_REQUEST', 'Subscriptions are streamed. Send this one to /graphql/stream.');

/**
 * What happens between a valid document and its answer: the cost for this caller and these variables,
 * compiled execution, and errors that tell a caller what to do and a stranger nothing.
 */
export function answering(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const execution = new Execution(schema);
  const costs = new WeakMap<DocumentNode, Map<string, Cost>>();

  const costOfOperation = (document: DocumentNode, operationName: string): Cost => {
    const ofDocument = costs.get(document) ?? new Map<string, Cost>();
    costs.set(document, ofDocument);
    const cost = ofDocument.get(operationName) ?? costOf(schema, document, operationName || undefined);
    ofDocument.set(operationName, cost);
    return cost;
  };

  const execute = async (context: Context, document: DocumentNode): Promise<ExecutionResult> => {
    const { request, operationName, operation, queryHash, contextValue } = context;
    const variables = request.variables ?? {};
    const run = execution.run(`${queryHash} ${operationName ?? ''}`, document, operationName ?? undefined);
    if (operation?.operation !== 'mutation') return run(contextValue.scope, variables);
    if (writesNothing(schema, operation)) return undone(await run(contextValue.scope, variables));
    const asked = { query: request.query ?? '', variables, operationName: operationName ?? null };
    return answerMutation(contextValue, asked, run);
  };

  return {
    requestDidStart: async () => {
      let requested = 0;
      let limit = 0;
      return {
        // Roles and variables count here, never while validating: Apollo keeps validated documents.
        didResolveOperation: async (context) => {
          const { document, request, operation, operationName, contextValue } = context as Context & {
            document: DocumentNode;
          };
          const { note, scope } = contextValue;
          if (operation) note.operation = operation.operation;
          if (operationName) note.name = operationName.slice(0, LONGEST_NAME);
          if (operation?.operation === 'subscription')
            throw new GraphQLError(streamed.message, { originalError: streamed });
          const limits = scope.kernel.limitsOf(scope.viewer);
          // By the name that was asked for: there may be no operation of it.
          const cost = costOfOperation(document, request.operationName ?? '');
          const refusal = refuseCost(cost, request.variables ?? {}, limits);
          if (refusal) throw new GraphQLError(refusal.message, { originalError: refusal });
          requested = cost.objects(request.variables ?? {});
          limit = limits.objects;
        },
        responseForOperation: async (context) => {
          const { document, operation, contextValue } = context;
          if (!operation || !document) return null;
          const result = await execute(context as Context, document).catch(asResult);
          return respond(result, contextValue, { requested, limit });
        },
        willSendResponse: async ({ response, errors, contextValue }) => {
          if (response.body.kind !== 'single' || !errors?.length) return;
          // Errors before execution: a document that does not fit, a bad request. Apollo has formatted them its way.
          const isAnalyst = contextValue.scope.can(analyse);
          const presented = errors.map((error) => presentError(error, contextValue.requestId, true, isAnalyst));
          for (const { hidden } of presented) if (hidden) contextValue.log(hidden);
          contextValue.note.code = String(presented[0]?.formatted.extensions?.code);
          response.body.singleResult.errors = presented.map(({ formatted }) => formatted);
          const ours = presented.find(({ status }) => status !== 500);
          if (ours && (response.http.status ?? 500) >= 500) response.http.status = ours.status;
        },
      };
    },
  };
}
