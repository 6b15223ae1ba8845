import type { FastifyRequest } from 'fastify';
import { badInput } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { httpError } from './send-error.ts';

/** What a request asks, before anything is known of who asks. */
export interface GraphqlRequest {
  /** Undefined where the request has none; Apollo says so in its words. */
  readonly source: string | undefined;
  /** Instead of the text, as the appendix of GraphQL over HTTP on persisted documents has it. */
  readonly documentId?: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly idempotencyKey?: string;
}

/** What may be sent, and in which words to ask for it. */
interface Media {
  readonly accepted: RegExp;
  readonly words: string;
}

const JSON_TEXT: Media = {
  accepted: /\*\/\*|application\/(\*|json|graphql-response\+json)/i,
  words: '`application/graphql-response+json`, `application/json`',
};

export const EVENT_STREAM: Media = { accepted: /\*\/\*|text\/(\*|event-stream)/i, words: '`text/event-stream`' };

/** Visible ASCII, as header values of all clients and proxies survive. */
const KEY = /^[\x21-\x7e]{1,255}$/;

/** @throws BAD_REQUEST or BAD_INPUT for what no GraphQL request may be; the rest is Apollo's to judge. */
export function readGraphqlRequest(request: FastifyRequest, media = JSON_TEXT): GraphqlRequest {
  const { accept } = request.headers;
  // Here and not after the answer: a mutation must not run for someone who will not read what it did.
  if (accept !== undefined && accept !== '' && !media.accepted.test(accept))
    throw httpError(406, text(`Accept ${media.words}.`, `请求头 accept 应包含 ${media.words}。`));
  const isGet = request.method === 'GET';
  const body = (isGet ? request.query : request.body) as Readonly<Record<string, unknown>> | null | undefined;
  if (Array.isArray(body))
    throw httpError(
      400,
      text('Send one operation per request; a list of them is not accepted.', '每个请求只能发送一个操作，不接受列表。'),
    );
  // The very word that clients of persisted queries understand; they then send the document.
  if (isPersisted(body?.extensions, isGet))
    throw httpError(400, text('PersistedQueryNotSupported', 'PersistedQueryNotSupported'));
  const idempotencyKey = readIdempotencyKey(request.headers['idempotency-key']);
  return {
    source: typeof body?.query === 'string' ? body.query : undefined,
    ...(!isGet && typeof body?.documentId === 'string' && { documentId: body.documentId }),
    operationName: typeof body?.operationName === 'string' ? body.operationName : undefined,
    variables: recordOf(body?.variables, isGet),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
}

/** @throws BAD_INPUT */
export function readIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw badInput(
    'Idempotency-Key',
    text(
      'must be 1 to 255 visible ASCII characters, a UUID for example.',
      '必须是 1 至 255 个可见 ASCII 字符，例如 UUID。',
    ),
  );
}

const isPersisted = (extensions: unknown, isGet: boolean) => 'persistedQuery' in recordOf(extensions, isGet);

function recordOf(given: unknown, isGet: boolean): Readonly<Record<string, unknown>> {
  const value = isGet && typeof given === 'string' ? parsed(given) : given;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw httpError(
      400,
      text('`variables` and `extensions` must be JSON.', '`variables` 和 `extensions` 必须是 JSON。'),
    );
  }
}
