import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type Cost, costOf, refuseCost } from '../limits/cost.ts';
import { answerMutation } from '../request/mutation.ts';
import { Execution } from './execution.ts';
import { presentError } from './present-error.ts';
import type { RequestContext } from './request-context.ts';

type Context = GraphQLRequestContext<RequestContext>;

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

  return {
    requestDidStart: async () => {
      let requested = 0;
      let allowed = 0;
      return {
        // Roles and variables count here, never while validating: Apollo keeps validated documents.
        didResolveOperation: async (context) => {
          const { document, request, operationName, contextValue } = context as Context & { document: DocumentNode };
          const limits = contextValue.scope.kernel.limitsOf(contextValue.scope.viewer);
          const cost = costOfOperation(document, operationName ?? '');
          const refusal = refuseCost(cost, request.variables ?? {}, limits);
          if (refusal) throw new GraphQLError(refusal.message, { originalError: refusal });
          requested = cost.objects(request.variables ?? {});
          allowed = limits.objects;
        },
        responseForOperation: async (context) => {
          const { document, request, operationName, operation, queryHash, contextValue } = context;
          if (!operation || !document) return null;
          const variables = request.variables ?? {};
          const run = execution.run(`${queryHash} ${operationName ?? ''}`, document, operationName ?? undefined);
          const asked = { query: request.query ?? '', variables, operationName };
          const result = await (operation.operation === 'mutation'
            ? answerMutation(contextValue, asked, run)
            : run(contextValue.scope, variables)
          ).catch(asResult);
          return respond(result, contextValue, { requested, limit: allowed });
        },
        willSendResponse: async ({ response, errors, contextValue }) => {
          if (response.body.kind !== 'single' || !errors?.length) return;
          // Errors before execution: a document that does not fit, a bad request. Apollo has formatted them its way.
          const presented = errors.map((error) => presentError(error, contextValue.requestId));
          for (const { hidden } of presented) if (hidden) contextValue.log(hidden);
          response.body.singleResult.errors = presented.map(({ formatted }) => formatted);
          const ours = presented.find(({ status }) => status !== 500);
          if (ours && (response.http.status ?? 500) >= 500) response.http.status = ours.status;
        },
      };
    },
  };
}

/** What failed as a whole – the database was gone, say – has no data at all. */
const asResult = (cause: unknown): ExecutionResult => ({
  errors: [cause instanceof GraphQLError ? cause : new GraphQLError('', { originalError: cause as Error })],
});

function respond(
  result: ExecutionResult,
  { requestId, log }: RequestContext,
  cost: { requested: number; limit: number },
) {
  const presented = (result.errors ?? []).map((error) => presentError(error, requestId));
  for (const { hidden } of presented) if (hidden) log(hidden);
  // Without data nothing was executed: GraphQL over HTTP asks for a status that says so.
  const status = result.data === undefined ? presented[0]?.status : undefined;
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: {
      kind: 'single' as const,
      singleResult: {
        ...(result.data !== undefined && { data: result.data as Record<string, unknown> | null }),
        ...(presented.length && { errors: presented.map(({ formatted }) => formatted) }),
        extensions: { cost },
      },
    },
  };
}
