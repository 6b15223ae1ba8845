import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sandboxHtml } from './sandbox-html.ts';

/** A browser that opens the address, as against a client that queries it. */
export function wantsSandbox({ method, headers, query }: FastifyRequest): boolean {
  const asks = (query as { query?: unknown }).query !== undefined;
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}

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

/** Apollo Sandbox on this endpoint; `?unit=` names the unit whose graph it shows. */
export function sandboxPage({ query }: FastifyRequest, reply: FastifyReply) {
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
