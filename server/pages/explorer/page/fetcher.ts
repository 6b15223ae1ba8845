import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { createClient, type RequestParams } from 'graphql-sse';
import { type Answer, type Caller, graphql, headersOf, post } from './ask.ts';

interface Listeners {
  /** Each answer to a query of the person's own. */
  onAnswer(answer: Answer): void;
  /** The token is no longer good. */
  onExpired(): void;
}

/** How GraphiQL asks: always as the caller, and what stands in its headers editor besides. */
export function fetcherFor(caller: Caller, { onAnswer, onExpired }: Listeners): Fetcher {
  return ({ query, variables, operationName }, options) => {
    const headers = { ...headersOf(caller), ...(options?.headers as Record<string, string> | undefined) };
    const operation = operationIn(query, operationName);
    const asked = { query, variables, operationName: operation?.name?.value };
    if (operation?.operation === 'subscription')
      return createClient({ url: `${graphql.href}/stream`, headers, retryAttempts: 0 }).iterate(asked as RequestParams);
    return post(asked, headers).then((answer) => {
      if (answer.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') onExpired();
      if (operationName !== 'IntrospectionQuery') onAnswer(answer);
      return answer as never;
    });
  };
}

/** The one that is named; where the name is of the text before – GraphiQL is a moment behind –, the only one. */
function operationIn(query: string, name: string | null | undefined): OperationDefinitionNode | null | undefined {
  try {
    const document = parse(query);
    return getOperationAST(document, name) ?? getOperationAST(document);
  } catch {
    // The server says what is wrong with it.
    return undefined;
  }
}
