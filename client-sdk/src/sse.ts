import { createClient, type RequestParams } from 'graphql-sse';
import type { Client, Rest } from './client.ts';
import { type Connection, connectionOf } from './connection.ts';
import type { Subscription } from './document.ts';
import { documentId } from './document-id.ts';
import { NetworkError, QinxueError } from './errors.ts';
import { operationOf } from './operation.ts';
import type { RetryOptions } from './options.ts';
import { pause, waitBefore } from './retry.ts';
import { failed, serverErrors } from './send.ts';
import { watchful } from './watchful.ts';

export interface SubscribeOptions {
  /** Ends the stream, a wait before another attempt included. */
  readonly signal?: AbortSignal;
  /** How often it is opened again without an answer in between; 10 times unless given. */
  readonly retry?: RetryOptions;
  /**
   * After how long without a sign of life, in milliseconds, a connection is taken for lost and opened again; 40 000 unless
   * given. The server gives one every twelve seconds.
   */
  readonly silenceMs?: number;
}

/** A stream that ended before its time may be opened again: the server tells anew how things are. */
const RETRIES = 10;
const SILENCE_MS = 40_000;

/**
 * Follows what changes: an answer at once, and again whenever there is another. A cut connection, a process
 * that stops and a token that has ended are seen to; what else ends the stream is thrown.
 *
 * Needs the package `graphql-sse`. To stop, leave the loop or abort the signal.
 * @throws QinxueError of the class of its code; the reason of the signal, where one ended it
 * @example
 * ```ts
 * for await (const { standingsChanged } of subscribe(client, StandingsChanged, { event }, { signal }))
 *   show(standingsChanged.lines);
 * ```
 */
export async function* subscribe<Known extends string, Result, Variables>(
  client: Client<Known>,
  document: Subscription<Result, Variables, NoInfer<Known>>,
  ...[variables, options = {}]: Rest<Variables, SubscribeOptions>
): AsyncGenerator<Result, void, undefined> {
  const at = connectionOf(client);
  const operation = operationOf(document).name;
  const signal = options.signal ?? new AbortController().signal;
  let token = await at.tokens.current();
  let isRenewed = false;
  const id = at.documentIds ? await documentId(document) : document;
  const sent = id.startsWith('sha256:') ? { documentId: id } : { query: id };
  const request = { ...sent, variables: { ...variables } };
  for (let attempt = 0; ; attempt++) {
    try {
      for await (const data of answers<Result>(at, operation, request, token, signal, options.silenceMs)) {
        [attempt, isRenewed] = [0, false];
        yield data;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof QinxueError)) throw error;
      if (error.code === 'PLUGIN_NOT_ENABLED') await at.pluginIsOff(error.details.plugin);
      const isRefused: boolean = error.code === 'UNAUTHENTICATED' && !isRenewed;
      const fresh: string | undefined = isRefused ? await at.tokens.renewed(token) : undefined;
      if (fresh === undefined) {
        if (!error.isTransient || attempt >= (options.retry?.retries ?? RETRIES)) throw error;
        await pause(waitBefore(attempt, error, options.retry ?? {}), signal);
      }
      // Days may have passed since the last one.
      token = fresh ?? (await at.tokens.current());
      isRenewed = fresh !== undefined;
    }
  }
}

/** One connection, to its end. @throws QinxueError */
async function* answers<Result>(
  { url, headers, fetch }: Connection,
  operation: string,
  request: object,
  token: string | undefined,
  signal: AbortSignal,
  silenceMs = SILENCE_MS,
): AsyncGenerator<Result, void, undefined> {
  signal.throwIfAborted();
  const source = createClient({
    url: `${url}/stream`,
    headers: headers(token),
    retryAttempts: 0,
    fetchFn: watchful(fetch, silenceMs),
  });
  const stop = () => source.dispose();
  signal.addEventListener('abort', stop);
  try {
    for await (const { data, errors } of source.iterate<object>(request as RequestParams)) {
      if (errors?.length) throw failed(operation, { status: 200, data, errors: serverErrors(errors) });
      yield data as Result;
    }
    signal.throwIfAborted();
  } catch (error) {
    throw error instanceof QinxueError || signal.aborted ? error : await refused(operation, error);
  } finally {
    signal.removeEventListener('abort', stop);
    source.dispose();
  }
}

/** What graphql-sse throws has the response in it, where there was one. */
async function refused(operation: string, error: unknown): Promise<QinxueError> {
  const { response, message } = error as { response?: Response; message?: string };
  if (!response) return new NetworkError('NETWORK', { operation, reason: String(message) });
  const body = (await response.json().catch(() => undefined)) as { errors?: unknown } | undefined;
  return failed(operation, { status: response.status, headers: response.headers, errors: serverErrors(body?.errors) });
}
