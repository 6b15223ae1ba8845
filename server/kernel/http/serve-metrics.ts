import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { digestOf } from '../base/digest.ts';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { httpError } from './send-error.ts';

/** Who may read the numbers of the process, and where. */
export interface MetricsOptions {
  /** What has to be sent as Bearer. Without it the numbers are for this machine alone. */
  readonly token?: string;
  /** A port of their own: then they are nowhere else, and for whoever reaches it. */
  readonly port?: number;
  readonly host?: string;
}

/** Addresses that nobody else on the network has. */
const LOCAL = /^(127\.|::1$|::ffff:127\.)/i;

/** `/metrics`: with the token; without one on a port of its own, or from this machine by a direct line. */
export async function serveMetrics(
  app: FastifyInstance,
  { token, port, host = '127.0.0.1' }: MetricsOptions,
  registry: () => Registry,
): Promise<void> {
  if (port !== undefined) return serveApart(app, { token, port, host }, registry);
  app.get('/metrics', async (request, reply) => {
    if (token !== undefined) assertToken(request.headers.authorization, token);
    // By the line itself, not by what is said of it; and a proxy on this machine speaks for others.
    else if (!LOCAL.test(request.raw.socket.remoteAddress ?? '') || isForwarded(request.headers)) throw elsewhere();
    const all = registry();
    return reply
      .type(all.contentType)
      .header('cache-control', 'no-store')
      .send(await all.metrics());
  });
}

async function serveApart(
  app: FastifyInstance,
  { token, port, host }: { token: string | undefined; port: number; host: string },
  registry: () => Registry,
): Promise<void> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5000 }, (request, response) => {
    const answer = async () => {
      if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return response.writeHead(404).end();
      if (token !== undefined && !isToken(request.headers.authorization, token)) {
        return response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
      }
      const all = registry();
      const numbers = await all.metrics();
      return response.writeHead(200, { 'content-type': all.contentType, 'cache-control': 'no-store' }).end(numbers);
    };
    answer().catch((error: unknown) => {
      app.log.error(error);
      response.writeHead(500).end();
    });
  });
  // At once: a port that is taken stops the start.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
  app.addHook('preClose', async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
}

const isForwarded = (headers: Readonly<Record<string, unknown>>) =>
  headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;

function isToken(authorization: string | undefined, token: string): boolean {
  const sent = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(Buffer.from(digestOf(sent)), Buffer.from(digestOf(token)));
}

function assertToken(authorization: string | undefined, token: string): void {
  if (isToken(authorization, token)) return;
  throw new QinxueError(
    'UNAUTHENTICATED',
    text(
      'Send the METRICS_TOKEN of this server as `authorization: Bearer …`.',
      '请以 `authorization: Bearer …` 发送本服务器的 METRICS_TOKEN。',
    ),
  );
}

const elsewhere = () =>
  httpError(
    403,
    text(
      '/metrics is for this machine alone. Set METRICS_TOKEN or METRICS_PORT to read it from elsewhere.',
      '/metrics 只供本机读取。若要从别处读取，请设置 METRICS_TOKEN 或 METRICS_PORT。',
    ),
  );
