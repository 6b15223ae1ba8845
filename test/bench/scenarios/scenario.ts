import type { Caller } from '../load.ts';
import type { Size } from '../seed/size.ts';

/** The tokens of those who ask. */
export interface Tokens {
  readonly analyst: string;
  readonly administrator: string;
}

/** The same question to the product and to the limit. */
export interface Scenario {
  readonly name: string;
  /** The n-th of the product's callers. */
  product(n: number, size: Size, tokens: Tokens): Caller;
  limit(n: number, size: Size): Caller;
  /** True where the two answers, parsed, have to be the same. */
  readonly reads: boolean;
}

const JSON_BODY = { 'content-type': 'application/json' };

export const graphql = (token: string, query: string, variables?: object, headers?: Record<string, string>) =>
  ({
    method: 'POST',
    path: '/graphql',
    headers: { ...JSON_BODY, accept: 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query, ...(variables && { variables }) }),
  }) as const;

export const limit = (wanted: Readonly<Record<string, unknown>> & { readonly ask: string }) =>
  ({ method: 'POST', path: '/', headers: JSON_BODY, body: JSON.stringify(wanted) }) as const;
