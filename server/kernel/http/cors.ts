import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Browsers ask again after ten minutes. */
const MAX_AGE_S = '600';
const METHODS = 'GET, HEAD, POST, PUT, DELETE';
/** What pages of other origins may read besides the few headers that all may. */
const EXPOSED = 'retry-after, content-disposition, content-language, etag';

/**
 * Lets pages of the listed origins ask, Apollo Sandbox by default. Tokens travel in a header that the page
 * sets itself, so credentials – cookies – are never allowed, and every other origin stays shut out.
 */
export function registerCors(app: FastifyInstance, origins: readonly string[]): void {
  const allow = ({ headers, method }: FastifyRequest, reply: FastifyReply): void => {
    const { origin } = headers;
    if (origin === undefined || !origins.includes(origin)) return;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', EXPOSED);
    if (method !== 'OPTIONS') return;
    reply
      .header('access-control-allow-methods', METHODS)
      .header('access-control-max-age', MAX_AGE_S)
      .header('access-control-allow-headers', headers['access-control-request-headers'] ?? 'content-type');
    // Chromium asks so before a public page may reach a server on this machine or in a private network.
    if (headers['access-control-request-private-network']) reply.header('access-control-allow-private-network', 'true');
  };
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('vary', 'Origin');
    allow(request, reply);
    done();
  });
  // For each address alike, those of plugins too: what is really there is told to the request that follows.
  app.options('*', async (_request, reply) => reply.code(204).header('allow', `${METHODS}, OPTIONS`).send());
}
