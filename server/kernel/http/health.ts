import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { RunningPlatform } from '../contract/platform.ts';
import type { Database } from '../data/database.ts';
import type { Drain } from './drain.ts';

type Checks = RunningPlatform['checks'];

const PATIENCE_MS = 2000;
/** Probes of many balancers at once cost the database one statement. */
const FRESH_MS = 250;

/** `/health/live`: the process answers. `/health/ready`: it can do its work, and means to go on. */
export function registerHealth(app: FastifyInstance, database: Database, checks: Checks, drain: Drain): void {
  const isWritable = looked(() => database.ping().then(() => true));
  const others = Object.entries(checks).map(([name, check]) => [name, looked(check)] as const);

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    if (!drain.isServing) return reply.code(503).send({ status: 'stopping' });
    if (!(await isWritable())) return reply.code(503).send({ status: 'database unavailable' });
    for (const [name, isUsable] of others)
      if (!(await isUsable())) return reply.code(503).send({ status: `${name} unavailable` });
    return { status: 'ready' };
  });
}

/** A look that is shared for a moment; false where it fails or takes too long. */
function looked(look: () => Promise<boolean>): () => Promise<boolean> {
  let at = 0;
  let last: Promise<boolean> | undefined;
  return () => {
    if (last && Date.now() - at <= FRESH_MS) return last;
    at = Date.now();
    last = Promise.race([look().catch(() => false), sleep(PATIENCE_MS, false, { ref: false })]);
    return last;
  };
}
