import type { FastifyReply, FastifyRequest } from 'fastify';
import { QinxueError } from '../errors.ts';
import { presentError } from '../graph/present-error.ts';
import { noteOf } from './request-note.ts';

/** A request that HTTP itself has a status for. */
export const httpError = (statusCode: number, message: string): Error =>
  Object.assign(new Error(message), { statusCode });

/** A refusal before GraphQL is GraphQL all the same: `errors`, with a status that says whose mistake it is. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { statusCode = 500, message } = error as { statusCode?: number; message: string };
  const isTheirs = !(error instanceof QinxueError) && statusCode >= 400 && statusCode < 500;
  const { formatted, status, hidden } = presentError(
    isTheirs ? new QinxueError('BAD_REQUEST', message) : error,
    request.id,
  );
  if (hidden) request.log.error(hidden);
  noteOf(request).code = String(formatted.extensions?.code);
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
