import { ClientError, GraphQLClient } from 'graphql-request';
import { BadAnswerError, NetworkError, QinxueError, type ServerError } from './errors.ts';
import { errorClasses } from './generated/error-classes.ts';

/** One request as it is sent. */
export interface Sent {
  readonly url: string;
  readonly operation: string;
  /** The text of the operation, or `sha256:` and the hash of it. */
  readonly document: string;
  readonly variables: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: unknown;
}

/**
 * Sends a request once and gives the data of its answer.
 * @throws QinxueError for anything but data; whatever the signal was aborted with
 */
export async function send(sent: Sent): Promise<unknown> {
  const { operation, signal } = sent;
  let hasArrived = false;
  const http = new GraphQLClient(sent.url, {
    errorPolicy: 'all',
    // Or it would parse the document, to learn its name.
    excludeOperationName: true,
    jsonSerializer: { parse: JSON.parse, stringify },
    fetch: async (url, init) => {
      const response = await (sent.fetch ?? fetch)(url, init);
      const text = await response.text();
      hasArrived = true;
      const { ok, status, headers } = response;
      return { ok, status, headers, text: async () => text } as Response;
    },
  });
  let answer: Answer;
  try {
    answer = await http.rawRequest({
      query: sent.document,
      variables: sent.variables,
      requestHeaders: { ...sent.headers },
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    // Its message has the whole request in it, and so goes no further.
    if (error instanceof ClientError) answer = error.response;
    else if (hasArrived) throw new BadAnswerError('BAD_ANSWER', { operation, status: 200 });
    else throw new NetworkError('NETWORK', { operation, reason: String((error as Error)?.message) });
  }
  const { status, data } = answer;
  const errors = serverErrors(answer.errors);
  if (!errors.length && data !== undefined && status < 300) return data;
  throw failed(operation, { status, data, errors, headers: answer.headers });
}

/** What stands under `errors`, where that is a list. */
export const serverErrors = (errors: unknown): readonly ServerError[] => (Array.isArray(errors) ? errors : []);

/** The error of an answer, by the code of its first. */
export function failed(
  operation: string,
  { headers, ...answer }: { status: number; headers?: Headers; data?: unknown; errors: readonly ServerError[] },
): QinxueError {
  const extensions = answer.errors[0]?.extensions;
  const code = extensions?.code;
  const retryAfterMs = waitAskedFor(extensions?.retryAfter ?? headers?.get('retry-after'));
  const failure = { operation, ...answer, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  if (typeof code !== 'string') return new BadAnswerError('BAD_ANSWER', failure);
  const known: Record<string, new (code: never, told: typeof failure) => QinxueError> = errorClasses;
  return new (known[code] ?? QinxueError)(code as never, failure);
}

/** `Retry-After` is seconds, or the day and time. */
function waitAskedFor(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(String(value)) - Date.now() : seconds * 1000;
  return ms >= 0 ? ms : undefined;
}

function stringify(body: { query: string; variables?: unknown }): string {
  const { query, variables } = body;
  return JSON.stringify(query.startsWith('sha256:') ? { documentId: query, variables } : { query, variables });
}
