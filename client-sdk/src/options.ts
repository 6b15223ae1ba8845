/**
 * The token of a session or of an API, without `Bearer`. As a function it is called before each request,
 * and once more with the token that the server has refused: then it gives a fresh one, or none.
 * @example `token: (refused) => (refused === undefined ? session.token : session.renew())`
 */
export type Token = string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/** How often and when a request is sent again. */
export interface RetryOptions {
  /** How many times after the first; 3 unless given, 0 for never. */
  readonly retries?: number;
  /** The most that the first wait lasts, in milliseconds; it doubles each time. 200 unless given. */
  readonly baseMs?: number;
  /** The most that any wait lasts, in milliseconds; 5000 unless given. `Retry-After` may ask for more. */
  readonly maxMs?: number;
}

/** What a client is made with. @example `{ url: '/graphql', unit: 'W03', token: () => session.token, timeoutMs: 10_000 }` */
export interface ClientOptions {
  /** Where GraphQL is: `https://learn.example.com/graphql`, or `/graphql` in a page of the same server. */
  readonly url: string | URL;
  /** The unit whose graph is asked, by code or id; the caller's own unless given. */
  readonly unit?: string;
  readonly token?: Token;
  /** How long a request may take, its retries included, in milliseconds; 30 000 unless given. */
  readonly timeoutMs?: number;
  readonly retry?: RetryOptions;
  /** Ends all requests of this client. */
  readonly signal?: AbortSignal;
  /** The language of what people are told of errors; English, or the browser's, unless given. */
  readonly language?: 'en' | 'zh';
  /** Headers besides the client's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the ids of documents instead of their texts, to a server with `TRUSTED_DOCUMENTS`. */
  readonly documentIds?: boolean;
  /** Instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What one request may have of its own. @example `{ signal, timeoutMs: 5000, retry: { retries: 0 } }` */
export interface RequestOptions {
  /** Ends this request, a wait before a retry included. */
  readonly signal?: AbortSignal;
  /** How long it may take, its retries included, in milliseconds. */
  readonly timeoutMs?: number;
  readonly retry?: RetryOptions;
  /** For a mutation that is to happen once, however often it is called; each call has its own unless given. */
  readonly idempotencyKey?: string;
}
