import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ApolloContext } from './apollo-context.ts';
import { chineseOf } from './graphql-words.ts';
import type { HttpResponse } from './respond.ts';

/** As much of a request over HTTP as says what is asked. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** Hands a request to Apollo, which reads, validates and then asks its plugin; whole answers only, as no graph of ours defers parts. */
export async function executeWithApollo(
  apollo: ApolloServer<ApolloContext>,
  { method, url, headers: given, body: sent }: HttpRequest,
  apolloContext: ApolloContext,
): Promise<HttpResponse> {
  const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(given), search: searchOf(url), body: sent },
    context: async () => apolloContext,
  });
  if (body.kind !== 'complete') throw new Error('An answer in parts: no directive of this graph asks for that.');
  // What is no GraphQL request at all Apollo refuses before any plugin of ours is asked.
  const isUntold = status !== undefined && status >= 400 && apolloContext.telemetry.code === undefined;
  return { status: status ?? 200, headers, text: isUntold ? told(body.string, apolloContext) : body.string };
}

function told(answer: string, { telemetry, language }: ApolloContext): string {
  const { errors = [] } = JSON.parse(answer) as { errors?: readonly GraphQLFormattedError[] };
  telemetry.code = String(errors[0]?.extensions?.code ?? 'BAD_REQUEST');
  const inLanguage = (message: string) => (language === 'zh' ? chineseOf(message) : message);
  return `${JSON.stringify({ errors: errors.map((each) => ({ ...each, message: inLanguage(each.message) })) })}\n`;
}

function headersOf(headers: HttpRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Parsing the whole address took as long as reading the body. */
function searchOf(url: string): string {
  const from = url.indexOf('?');
  return from < 0 ? '' : url.slice(from).replace(/#.*$/, '');
}
