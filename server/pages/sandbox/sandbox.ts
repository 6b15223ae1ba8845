import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sandboxHtml } from './sandbox-html.ts';

/** What the page may load: Sandbox from Apollo's two addresses, and nothing else from anywhere. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data: https://embeddable-explorer.cdn.apollographql.com",
    "connect-src 'self'",
    'frame-src https://sandbox.embed.apollographql.com',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Apollo Sandbox at `/graphql` itself, for browsers that open the address; `?unit=` names the unit whose graph it shows. */
export function registerSandbox(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!isOpened(request)) return done();
    sandboxPage(request, reply);
  });
}

/** As against a client that queries it. */
const isOpened = ({ method, routeOptions, headers, query }: FastifyRequest): boolean =>
  method === 'GET' &&
  routeOptions.url === '/graphql' &&
  (headers.accept ?? '').includes('text/html') &&
  (query as { query?: unknown }).query === undefined;

function sandboxPage({ query }: FastifyRequest, reply: FastifyReply) {
  const { unit } = query as { unit?: unknown };
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    .send(sandboxHtml(nonce, typeof unit === 'string' ? unit : ''));
}
