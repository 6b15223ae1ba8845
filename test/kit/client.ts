import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';

export interface AskOptions {
  readonly unit?: string;
  readonly token?: string;
  /** The idempotency key. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the query asked for
  readonly data: any;
  readonly errors?: readonly GraphQLFormattedError[];
  /** The code of the first error. */
  readonly code?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The body as it came. */
  readonly text: string;
}

export type Ask = (query: string, variables?: object, options?: AskOptions) => Promise<Answer>;

/** Kept open, and not what a process waits for. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Asks a running server over HTTP, as any client does; `fetch` would cost as much as the server. */
export function client(url: string, defaults: AskOptions = {}): Ask {
  return async (query, variables = {}, options = {}) => {
    const { unit, token, key, headers } = { ...defaults, ...options };
    const { status, text } = await post(`${url}/graphql`, JSON.stringify({ query, variables }), {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(unit && { 'x-unit': unit }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
      ...headers,
    });
    const body = JSON.parse(text) as Pick<Answer, 'data' | 'errors' | 'extensions'>;
    const code = body.errors?.[0]?.extensions?.code;
    return { status, text, ...body, ...(typeof code === 'string' && { code }) };
  };
}

const post = (url: string, body: string, headers: OutgoingHttpHeaders) =>
  new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
