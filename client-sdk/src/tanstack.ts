import type { DataTag } from '@tanstack/react-query';
import type { Client, Rest } from './client.ts';
import { connectionOf } from './connection.ts';
import type { Mutation, Query } from './document.ts';
import type { QinxueError } from './errors.ts';
import { operationOf } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { connectionIn, type PageVariables } from './page.ts';

/** `['qinxue', endpoint, unit, operation, variables]`: the beginning of it invalidates all that goes on from there. */
export type Key = readonly ['qinxue', string, string | null, string, ...unknown[]];

/** Whether to try again; as a function of the error it makes `error` a `QinxueError` wherever options are used. */
type Never = false | ((failures: number, error: QinxueError) => boolean);

/** For `useQuery`, `useSuspenseQuery`, `prefetchQuery` and whatever else takes options. */
export interface QueryOptions<Result> {
  readonly queryKey: DataTag<Key, Result, QinxueError>;
  readonly queryFn: (context: { signal: AbortSignal }) => Promise<Result>;
  /** Never: the client has tried again already. The type tells TanStack Query what `error` is. */
  readonly retry: Never;
}

/**
 * A query for TanStack Query. A component that is gone ends the request.
 * @example `const { data } = useQuery(queryOptions(client, Courses, { first: 10 }));`
 */
export function queryOptions<Known extends string, Result, Variables>(
  client: Client<Known>,
  document: Query<Result, Variables, NoInfer<Known>>,
  ...[variables, options]: Rest<Variables, Omit<RequestOptions, 'signal'>>
): QueryOptions<Result> {
  return {
    queryKey: queryKey(client, document, variables) as DataTag<Key, Result, QinxueError>,
    queryFn: ({ signal }) => ask(client, document, variables, { ...options, signal }),
    retry: false,
  };
}

/** For `useMutation`. */
export interface MutationOptions<Result, Variables> {
  readonly mutationKey: Key;
  readonly mutationFn: (variables: Variables) => Promise<Result>;
  readonly retry: Never;
}

/**
 * A mutation for TanStack Query; the client sees to repeats under one idempotency key.
 * @example `const create = useMutation(mutationOptions(client, CourseCreate)); create.mutate({ input });`
 */
export function mutationOptions<Known extends string, Result, Variables>(
  client: Client<Known>,
  document: Mutation<Result, Variables, NoInfer<Known>>,
  options: Omit<RequestOptions, 'idempotencyKey'> = {},
): MutationOptions<Result, Variables> {
  return {
    mutationKey: queryKey(client, document),
    mutationFn: (variables) => ask(client, document, variables, options),
    retry: false,
  };
}

/** For `useInfiniteQuery`. */
export interface InfiniteQueryOptions<Result> {
  readonly queryKey: DataTag<Key, { pages: Result[]; pageParams: (string | null)[] }, QinxueError>;
  readonly queryFn: (context: { signal: AbortSignal; pageParam: string | null }) => Promise<Result>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (last: Result, all: Result[], after: string | null) => string | null;
  readonly retry: Never;
}

/**
 * A list for TanStack Query, page by page: the query has to select `pageInfo { hasNextPage endCursor }`.
 * @example `const { data, fetchNextPage } = useInfiniteQuery(infiniteQueryOptions(client, Courses, { first: 20 }));`
 */
export function infiniteQueryOptions<Known extends string, Result, Variables extends PageVariables>(
  client: Client<Known>,
  document: Query<Result, Variables, NoInfer<Known>>,
  ...[variables, options]: Rest<Variables, Omit<RequestOptions, 'signal'>>
): InfiniteQueryOptions<Result> {
  return {
    queryKey: [
      ...queryKey(client, document, variables),
      'pages',
    ] as unknown as InfiniteQueryOptions<Result>['queryKey'],
    queryFn: ({ signal, pageParam }) =>
      ask(client, document, { ...variables, ...(pageParam !== null && { after: pageParam }) }, { ...options, signal }),
    initialPageParam: variables?.after ?? null,
    getNextPageParam: (last, _all, after) => {
      const pageInfo = connectionIn(last)?.pageInfo;
      const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
      // A cursor that does not move would fetch the same page for ever.
      return next === after ? null : next;
    },
    retry: false,
  };
}

/**
 * The key of a query, or of all queries of an operation.
 * @example `queryClient.invalidateQueries({ queryKey: queryKey(client, Courses) });`
 */
export function queryKey(client: object, document: string, variables?: unknown): Key {
  const { url, unit } = connectionOf(client);
  const { name } = operationOf(document);
  return ['qinxue', url, unit ?? null, name, ...(variables === undefined ? [] : [variables])];
}

/** The documents' types have been checked where they came in. */
const ask = <Result>(client: object, document: string, variables: unknown, options: RequestOptions): Promise<Result> =>
  (client as Client).request(document as Query<Result, object>, (variables ?? {}) as object, options);
