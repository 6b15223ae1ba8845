import type { FastifyReply, FastifyRequest } from 'fastify';
import { QinxueError } from '../base/errors.ts';
import { type Text, text } from '../base/text.ts';
import { presentError } from '../execution/present-error.ts';
import { telemetryOf } from '../execution/request-telemetry.ts';
import { answersIn, languageOfRequest } from './language.ts';

/** A request that HTTP itself has a status for. */
export const httpError = (statusCode: number, words: Text | string): Error => {
  const told = typeof words === 'string' ? text(words, words) : words;
  return Object.assign(new Error(told.en), { statusCode, told });
};

/** What Fastify refuses by itself, by its code. */
const fastifys: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: '请求体过大。',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: '不支持这种 content-type 的请求体，请发送 `application/json`。',
  FST_ERR_CTP_INVALID_JSON_BODY: '请求体不是有效的 JSON。',
  FST_ERR_CTP_EMPTY_JSON_BODY: '请求体为空，却声明为 `application/json`。',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: '请求体的长度与 content-length 不符。',
  FST_ERR_BAD_URL: '地址的写法不正确。',
};

interface HttpError {
  readonly statusCode?: number;
  readonly message: string;
  readonly code?: string;
  readonly told?: Text;
}

const toldOf = ({ told, code = '', message }: HttpError): Text =>
  told ?? text(message, fastifys[code] ?? `请求不正确：${message}`);

/** A refusal before GraphQL is GraphQL all the same: `errors`, with a status that says whose mistake it is. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { statusCode = 500 } = error as HttpError;
  const isTheirs = !(error instanceof QinxueError) && statusCode >= 400 && statusCode < 500;
  const language = languageOfRequest(request);
  const { formatted, status, hidden } = presentError(
    isTheirs ? new QinxueError('BAD_REQUEST', toldOf(error as HttpError)) : error,
    { requestId: request.id, language },
  );
  answersIn(reply, language);
  if (hidden) request.log.error(hidden);
  telemetryOf(request).code = String(formatted.extensions?.code);
  const answered = isTheirs ? statusCode : status;
  // For whoever retries by the words of HTTP alone.
  const wait = answered === 503 ? 1 : formatted.extensions?.retryAfter;
  if (typeof wait === 'number') reply.header('retry-after', String(wait));
  const accepts = request.headers.accept ?? '';
  const media = accepts.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return reply
    .code(answered)
    .type(`application/${media}; charset=utf-8`)
    .send({ errors: [formatted] });
}
