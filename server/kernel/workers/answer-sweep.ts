import type { Services } from '../contract/services.ts';
import { sql } from '../data/sql.ts';
import { KEPT_FOR_MS } from '../request/idempotency.ts';
import type { Round } from './hourly.ts';

/** So many at once: a long DELETE would make mutations wait. */
const SLICE = 500;

/** Takes away kept answers that no client retries for any more. */
export const sweepAnswers =
  (kernel: Services): Round =>
  async (isStopped) => {
    const before = new Date(kernel.now().getTime() - KEPT_FOR_MS);
    let swept = 0;
    while (!isStopped()) {
      const rows = await kernel.database.read.query(
        sql`SELECT principal, idempotencyKey FROM kernel_answer WHERE createdAt < ${before} ORDER BY createdAt LIMIT ${SLICE}`,
      );
      if (!rows.length) break;
      await kernel.database.write(async (session) => {
        for (const { principal, idempotencyKey } of rows)
          await session.execute(
            sql`DELETE FROM kernel_answer WHERE principal = ${principal} AND idempotencyKey = ${idempotencyKey} AND createdAt < ${before}`,
          );
      });
      swept += rows.length;
    }
    return swept;
  };
