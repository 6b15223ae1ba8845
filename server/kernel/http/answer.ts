import type { FastifyReply, FastifyRequest } from 'fastify';
import { QinxueError } from '../base/errors.ts';
import type { AcceptedDocument } from '../execution/documents.ts';
import type { OperationContext } from '../execution/operation-context.ts';
import type { UnitGraph } from '../execution/unit-graph.ts';
import { askApollo } from './ask-apollo.ts';

/** Nobody writes more than this; verdicts are not to be filled with it. */
const MAX_WORDS = 500;

type Body = Readonly<Record<string, unknown>>;

/** The answer to a request: Apollo's, or, where Apollo has judged the like of it before, the operation's alone. */
export async function answer(
  { apollo, verdicts }: UnitGraph,
  document: AcceptedDocument,
  operationContext: OperationContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const words = wordsOf(request);
  if (words === undefined) return askApollo(apollo, operationContext, request, reply);
  const verdict = verdicts.find(document, words);
  const { query, variables } = request.body as { query: string; variables?: Body | null };
  const asked = { query, variables: variables ?? {} };
  const priced = verdict?.operation.price(operationContext, asked.variables);
  // What is too much Apollo refuses in its words.
  if (verdict && priced && !(priced instanceof QinxueError)) {
    const { body, status, retryAfter } = await verdict.operation.answer(operationContext, asked, priced);
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    reply.code(status ?? 200).header('content-type', verdict.contentType);
    const { errors, data, extensions } = body;
    return `${JSON.stringify({ errors, data, extensions })}\n`;
  }
  const text = await askApollo(apollo, operationContext, request, reply);
  const { operation } = operationContext.verdict;
  const contentType = reply.getHeader('content-type');
  if (operation && typeof contentType === 'string')
    verdicts.keep(document, words, { operation, contentType }, query.length);
  return text;
}

/**
 * All that Apollo looks at beside the document and the variables; undefined where it must look itself, at a form of
 * request that is rare or wrong.
 */
function wordsOf({ method, headers, body }: FastifyRequest): string | undefined {
  if (method !== 'POST' || !isRecord(body)) return undefined;
  const { query, variables, operationName = null, extensions } = body;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return undefined;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return undefined;
  if (operationName !== null && (typeof operationName !== 'string' || operationName === '')) return undefined;
  const words = `${headers['content-type']}\n${headers.accept}\n${operationName ?? ''}`;
  return words.length > MAX_WORDS ? undefined : words;
}

const isRecord = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
