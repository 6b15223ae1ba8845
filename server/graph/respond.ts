import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { presentError } from './present-error.ts';
import type { RequestContext } from './request-context.ts';

/** What the operation may return, and what this caller may ask for. */
export interface Priced {
  readonly requested: number;
  readonly limit: number;
}

/** What failed as a whole – the database was gone, say – has no data at all. */
export const asResult = (cause: unknown): ExecutionResult => ({
  errors: [cause instanceof GraphQLError ? cause : new GraphQLError('', { originalError: cause as Error })],
});

/** Apollo's response for a result: errors as callers may see them, and a status where nothing was done. */
export function respond(result: ExecutionResult, { requestId, log, note }: RequestContext, cost: Priced) {
  const presented = (result.errors ?? []).map((error) => presentError(error, requestId));
  for (const { hidden } of presented) if (hidden) log(hidden);
  const [first] = presented;
  if (first) note.code = String(first.formatted.extensions?.code);
  // A database that went away under a query leaves holes that look like data: the whole is to be asked again.
  const isAway = presented.find(({ status }) => status === 503);
  const data = isAway ? undefined : result.data;
  // Without data nothing was executed: GraphQL over HTTP asks for a status that says so.
  const status = data === undefined ? (isAway ?? first)?.status : undefined;
  const headers = new HeaderMap(isAway ? [['retry-after', '1']] : []);
  return {
    http: { headers, ...(status !== undefined && { status }) },
    body: {
      kind: 'single' as const,
      singleResult: {
        ...(data !== undefined && { data: data as Record<string, unknown> | null }),
        ...(presented.length && { errors: presented.map(({ formatted }) => formatted) }),
        extensions: { cost },
      },
    },
  };
}
