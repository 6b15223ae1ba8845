import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Priced } from './limits/cost.ts';
import type { OperationContext } from './operation-context.ts';
import { presentError } from './present-error.ts';

/** A result as the caller gets it. */
export interface PresentedResult {
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly GraphQLFormattedError[];
    readonly extensions: { readonly cost: Priced };
  };
  /** Where there is no data: nothing was executed, and GraphQL over HTTP asks for a status that says so. */
  readonly status?: number;
  /** A database that went away under it leaves holes that look like data: the whole is to be asked again. */
  readonly isAway: boolean;
  /** Seconds to wait before it is asked again, for whoever retries by the words of HTTP alone. */
  readonly retryAfter?: number;
}

/** What failed as a whole – the database was gone, say – has no data at all. */
export const asResult = (cause: unknown): ExecutionResult => ({
  errors: [cause instanceof GraphQLError ? cause : new GraphQLError('', { originalError: cause as Error })],
});

/** Errors as callers may see them; their causes go to the log. */
export function presentResult(
  result: ExecutionResult,
  { requestId, log, telemetry, language }: Pick<OperationContext, 'requestId' | 'log' | 'telemetry' | 'language'>,
  cost: Priced,
): PresentedResult {
  if (!result.errors?.length && result.data !== undefined)
    return { body: { data: result.data, extensions: { cost } }, isAway: false };
  const presented = (result.errors ?? []).map((error) => presentError(error, { requestId, language }));
  for (const { hidden } of presented) if (hidden) log(hidden);
  const [first] = presented;
  if (first) telemetry.code = String(first.formatted.extensions?.code);
  const away = presented.find(({ status }) => status === 503);
  const data = away ? undefined : result.data;
  const status = data === undefined ? (away ?? first)?.status : undefined;
  return {
    body: {
      ...(data !== undefined && { data: data as Record<string, unknown> | null }),
      ...(presented.length && { errors: presented.map(({ formatted }) => formatted) }),
      extensions: { cost },
    },
    ...(status !== undefined && { status }),
    isAway: away !== undefined,
    ...waitOf(
      away ? 1 : Math.max(0, ...presented.map(({ formatted }) => Number(formatted.extensions?.retryAfter ?? 0))),
    ),
  };
}

const waitOf = (retryAfter: number) => (retryAfter > 0 ? { retryAfter } : {});

/** What leaves the server over HTTP. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** The response for a result, where Apollo need not be asked. */
export function httpResponse({ body, status = 200, retryAfter }: PresentedResult, contentType: string): HttpResponse {
  const headers = new Map([['content-type', contentType]]);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  const { errors, data, extensions } = body;
  return { status, headers, text: `${JSON.stringify({ errors, data, extensions })}\n` };
}

/** Apollo's response for a result. */
export function apolloResponse({ body, status, retryAfter }: PresentedResult) {
  const headers = new HeaderMap(retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]]);
  return {
    http: { headers, ...(status !== undefined && { status }) },
    body: { kind: 'single' as const, singleResult: body },
  };
}
