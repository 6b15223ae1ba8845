import type { Client, Rest } from './client.ts';
import type { Query } from './document.ts';
import { CursorError } from './errors.ts';
import { operationOf } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { type ConnectionOf, connectionIn, type NodeOf, type PageVariables } from './page.ts';

/** A list, read as far as it is wanted. */
export interface Pages<Result> extends AsyncIterable<NodeOf<Result>> {
  /** Page by page, each as it was answered: `nodes`, `totalCount`, `pageInfo`. */
  pages(): AsyncIterableIterator<ConnectionOf<Result>>;
  /** The first `max` rows, or all where there are fewer. */
  toArray(max: number): Promise<NodeOf<Result>[]>;
}

/**
 * Reads a list to its end, a page at a time and not before it is wanted: a loop that stops asks no further.
 * `first` is the size of a page; the query has to select `pageInfo { hasNextPage endCursor }` and `nodes`.
 * Each iteration begins anew, at `after` where it is given.
 * @throws CursorError where a page ends where one before it has; whatever `request` throws
 * @example
 * ```ts
 * for await (const course of paginate(client, Courses, { first: 50 })) console.log(course.title);
 * ```
 */
export function paginate<Known extends string, Result, Variables extends PageVariables>(
  client: Client<Known>,
  document: Query<Result, Variables, NoInfer<Known>>,
  ...[variables, options]: Rest<Variables, RequestOptions>
): Pages<Result> {
  const ask = (after: string | null | undefined) =>
    client.request(
      document as Query<Result, object>,
      { ...variables, ...(after !== undefined && { after }) },
      options ?? {},
    );
  const pages = () => eachPage(document, ask, variables?.after) as AsyncIterableIterator<ConnectionOf<Result>>;
  const nodes = async function* () {
    for await (const { nodes } of eachPage(document, ask, variables?.after)) yield* nodes as NodeOf<Result>[];
  };
  return {
    pages,
    [Symbol.asyncIterator]: nodes,
    toArray: async (max) => {
      const all: NodeOf<Result>[] = [];
      if (max > 0) for await (const node of nodes()) if (all.push(node) >= max) break;
      return all;
    },
  };
}

async function* eachPage(
  document: string,
  ask: (after: string | null | undefined) => Promise<unknown>,
  first: string | null | undefined,
) {
  const seen = new Set<string | null | undefined>([first]);
  for (let after = first; ; ) {
    const connection = connectionIn(await ask(after));
    if (!connection) return;
    yield connection;
    if (!connection.pageInfo.hasNextPage) return;
    after = connection.pageInfo.endCursor;
    if (after === null || seen.has(after))
      throw new CursorError('CURSOR_STUCK', { operation: operationOf(document).name });
    seen.add(after);
  }
}
