import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';

type Phase = 'serving' | 'leaving' | 'refusing';

/**
 * The way out of a process, in three steps: readiness is off but everything is answered, until balancers
 * have noticed; then new requests are refused while those under way finish; then all is done.
 */
export class Drain {
  private phase: Phase = 'serving';
  private underWay = 0;
  private whenIdle: (() => void) | undefined;
  private readonly enders = new Set<() => Promise<void>>();

  get isServing(): boolean {
    return this.phase === 'serving';
  }

  /** Before the routes: those registered later are watched. */
  watch(app: FastifyInstance): void {
    app.addHook('onRequest', (request, reply, done) => {
      if (this.phase === 'serving') return done();
      // Whoever keeps the connection would keep coming back to a process that leaves.
      reply.header('connection', 'close');
      if (this.phase === 'leaving' || isProbe(request.routeOptions.url)) return done();
      done(
        new QinxueError(
          'SHUTTING_DOWN',
          text('This process is stopping. Retry; another one answers.', '本进程正在停止，请重试，会由其他进程应答。'),
        ),
      );
    });
    app.addHook('onRoute', (route) => {
      const { handler } = route;
      route.handler = async function (request, reply) {
        return watching(() => handler.call(this, request, reply));
      };
    });
    const watching = (work: () => unknown) => this.during(work);
  }

  /** Ends what would never end by itself, when new requests are no longer taken. */
  beforeRefusing(end: () => Promise<void>): void {
    this.enders.add(end);
  }

  /** Resolves when no request is under way, or after `maxMs`: true where all have finished. */
  async drain(delayMs: number, maxMs: number): Promise<boolean> {
    this.phase = 'leaving';
    if (delayMs) await sleep(delayMs);
    this.phase = 'refusing';
    for (const end of this.enders) await end();
    if (!this.underWay) return true;
    const idle = new Promise<true>((resolve) => {
      this.whenIdle = () => resolve(true);
    });
    return Promise.race([idle, sleep(maxMs, false, { ref: false })]);
  }

  /** A client that hangs up does not end its request: the handler counts, not the connection. */
  private async during(work: () => unknown): Promise<unknown> {
    this.underWay++;
    try {
      return await work();
    } finally {
      this.underWay--;
      if (!this.underWay) this.whenIdle?.();
    }
  }
}

export const isProbe = (url: string | undefined) => url === '/metrics' || (url?.startsWith('/health/') ?? false);
