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

/** Asks a running server over HTTP, as any client does. */
export function client(url: string, defaults: AskOptions = {}): Ask {
  return async (query, variables = {}, options = {}) => {
    const { unit, token, key, headers } = { ...defaults, ...options };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(unit && { 'x-unit': unit }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(key && { 'idempotency-key': key }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as Pick<Answer, 'data' | 'errors' | 'extensions'>;
    const code = body.errors?.[0]?.extensions?.code;
    return { status: response.status, text, ...body, ...(typeof code === 'string' && { code }) };
  };
}
