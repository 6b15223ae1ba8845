import type { FastifyReply, FastifyRequest } from 'fastify';

/** A browser that opens the address, as against a client that queries it. */
export function wantsSandbox({ method, headers, query }: FastifyRequest): boolean {
  const asks = (query as { query?: unknown }).query !== undefined;
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}

export function sandboxPage(_request: FastifyRequest, reply: FastifyReply) {
  return reply.type('text/html; charset=utf-8').send('<!doctype html><title>Qinxue</title>');
}
