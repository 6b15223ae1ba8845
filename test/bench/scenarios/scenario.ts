import type { Ask, Caller } from '../load.ts';
import type { Size } from '../seed/size.ts';

/** The tokens of those who ask. */
export interface Tokens {
  readonly analyst: string;
  readonly administrator: string;
}

/** The same question to the product and to the baseline: the n-th caller of each. */
export interface Scenario {
  product(n: number): Caller;
  baseline(n: number): Caller;
}

export type MakeScenario = (size: Size, tokens: Tokens) => Scenario;

const JSON_BODY = { 'content-type': 'application/json' };

interface Wish {
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export const graphql = (token: string, query: string, { variables, headers }: Wish = {}): Ask => ({
  method: 'POST',
  path: '/graphql',
  headers: { ...JSON_BODY, accept: 'application/json', authorization: `Bearer ${token}`, ...headers },
  body: JSON.stringify({ query, ...(variables && { variables }) }),
});

export const baseline = (wanted: Readonly<Record<string, unknown>> & { readonly ask: string }): Ask => ({
  method: 'POST',
  path: '/',
  headers: JSON_BODY,
  body: JSON.stringify(wanted),
});

/** Always the same question. */
export const always = (ask: Ask): Caller => ({ next: () => ask });
