import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Browsers ask again after ten minutes. */
const MAX_AGE_S = '600';

/**
 * Lets pages of the listed origins ask, Apollo Sandbox by default. Tokens travel in a header that the page
 * sets itself, so credentials – cookies – are never allowed, and every other origin stays shut out.
 */
export function registerCors(app: FastifyInstance, origins: readonly string[]): void {
  const allow = ({ headers, method }: FastifyRequest, reply: FastifyReply): void => {
    const { origin } = headers;
    if (origin === undefined || !origins.includes(origin)) return;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'retry-after');
    if (method !== 'OPTIONS') return;
    reply
      .header('access-control-allow-methods', 'GET, POST')
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
  for (const url of ['/graphql', '/graphql/stream', '/schema.graphql', '/attachments'])
    app.options(url, async (_request, reply) => reply.code(204).header('allow', 'GET, POST, OPTIONS').send());
}
