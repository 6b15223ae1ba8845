import { sql } from '../data/sql.ts';
import { KEPT_FOR_MS } from '../request/answers.ts';
import type { Kernel } from './kernel.ts';

const EVERY_MS = 3600 * 1000;

/** So many at once: a long DELETE would make mutations wait. */
const SLICE = 500;

/** Takes away kept answers that no client retries for any more. */
export class AnswerSweep {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private isStopped = false;

  constructor(private readonly kernel: Kernel) {}

  start(): void {
    // Not in step with processes that started at the same moment.
    this.timer = setInterval(() => void this.sweep(), EVERY_MS * (0.75 + Math.random() / 2));
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.isStopped = true;
    await this.running;
  }

  /** Resolves to the number of answers taken away. */
  sweep(): Promise<number> {
    // A database that is away is no reason to stop: the next hour does it.
    const round = this.running.then(() => this.round()).catch(() => 0);
    this.running = round;
    return round;
  }

  private async round(): Promise<number> {
    const before = new Date(this.kernel.now().getTime() - KEPT_FOR_MS);
    let swept = 0;
    while (!this.isStopped) {
      const rows = await this.kernel.database.read.query(
        sql`SELECT principal, idempotencyKey FROM kernel_answer WHERE createdAt < ${before} ORDER BY createdAt LIMIT ${SLICE}`,
      );
      if (!rows.length) break;
      await this.kernel.database.write(async (session) => {
        for (const { principal, idempotencyKey } of rows)
          await session.execute(
            sql`DELETE FROM kernel_answer WHERE principal = ${principal} AND idempotencyKey = ${idempotencyKey} AND createdAt < ${before}`,
          );
      });
      swept += rows.length;
    }
    return swept;
  }
}
