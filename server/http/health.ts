import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../data/database.ts';
import type { Drain } from './drain.ts';

const PATIENCE_MS = 2000;
/** Probes of many balancers at once cost the database one statement. */
const FRESH_MS = 250;

/** `/health/live`: the process answers. `/health/ready`: it can do its work, and means to go on. */
export function registerHealth(app: FastifyInstance, database: Database, drain: Drain): void {
  let looked = 0;
  let look: Promise<boolean> | undefined;
  const answers = () => {
    if (!look || Date.now() - looked > FRESH_MS) {
      looked = Date.now();
      look = Promise.race([
        database.ping().then(
          () => true,
          () => false,
        ),
        sleep(PATIENCE_MS, false, { ref: false }),
      ]);
    }
    return look;
  };

  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    if (!drain.isServing) return reply.code(503).send({ status: 'stopping' });
    if (!(await answers())) return reply.code(503).send({ status: 'database unavailable' });
    return { status: 'ready' };
  });
}
