/** Who asks, and in which unit. */
export interface Caller {
  readonly token?: string | undefined;
  readonly unit?: string | undefined;
}

export interface Cost {
  readonly requested: number;
  readonly limit: number;
}

export interface Answer<Data = unknown> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly cost?: Cost };
  }[];
  readonly extensions?: { readonly cost?: Cost };
}

/** What the server said no with; without a code where it said nothing. */
export class Refusal extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** Relative to the page, which may stand below any path. */
export const graphql = new URL('graphql', document.baseURI);

export const headersOf = ({ token, unit }: Caller): Record<string, string> => ({
  ...(token && { authorization: `Bearer ${token}` }),
  // Headers are ASCII; codes of units need not be.
  ...(unit && { 'x-unit': encodeURIComponent(unit) }),
});

/** The answer as it came, errors among it. */
export async function post(body: object, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** What was asked for. @throws Refusal */
export async function ask<Data>(query: string, variables: object, caller: Caller): Promise<Data> {
  const answer = await post({ query, variables }, headersOf(caller)).catch((cause) => {
    throw new Refusal(String(cause));
  });
  const [error] = answer.errors ?? [];
  if (error) throw new Refusal(error.message, error.extensions?.code);
  return answer.data as Data;
}
