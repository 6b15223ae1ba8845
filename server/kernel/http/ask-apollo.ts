import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { chineseOf } from '../execution/graphql-words.ts';
import type { OperationContext } from '../execution/operation-context.ts';

/** Hands a request to Apollo and its answer to the caller; whole answers only, as no graph of ours defers parts. */
export async function askApollo(
  apollo: ApolloServer<OperationContext>,
  operationContext: OperationContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: searchOf(request.url),
      body: request.body,
    },
    context: async () => operationContext,
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200);
  if (body.kind !== 'complete') throw new Error('An answer in parts: no directive of this graph asks for that.');
  return isUntold(status, operationContext) ? told(body.string, operationContext) : body.string;
}

/** What is no GraphQL request at all Apollo refuses before any plugin of ours is asked. */
const isUntold = (status: number | undefined, { note }: OperationContext) =>
  status !== undefined && status >= 400 && note.code === undefined;

function told(answer: string, { note, language }: OperationContext): string {
  const { errors = [] } = JSON.parse(answer) as { errors?: readonly GraphQLFormattedError[] };
  note.code = String(errors[0]?.extensions?.code ?? 'BAD_REQUEST');
  const inLanguage = (message: string) => (language === 'zh' ? chineseOf(message) : message);
  return `${JSON.stringify({ errors: errors.map((each) => ({ ...each, message: inLanguage(each.message) })) })}\n`;
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
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
