import type { Services } from '../contract/services.ts';
import { sql } from '../data/sql.ts';
import type { RedisSignal } from './redis-signal.ts';

export interface WatchOptions {
  /** How often to look. */
  readonly everyMs?: number;
  /** Where processes tell each other at once, besides looking. */
  readonly redisUrl?: string;
}

/** With Redis looking is only the net beneath it. */
const EVERY_MS = { alone: 500, withRedis: 1500 };

/** Sees what other processes have switched: told by Redis, or by a look at one number now and then. */
export class DirectoryWatch {
  private timer: NodeJS.Timeout | undefined;
  private signal: RedisSignal | undefined;
  private looking: Promise<void> | undefined;
  private isWantedAgain = false;

  constructor(
    private readonly kernel: Services,
    private readonly options: WatchOptions = {},
  ) {}

  async start(): Promise<void> {
    const { redisUrl, everyMs = redisUrl ? EVERY_MS.withRedis : EVERY_MS.alone } = this.options;
    this.timer = setInterval(() => void this.look(), everyMs);
    this.timer.unref();
    if (!redisUrl) return;
    // Only for who has Redis: its client is a large part of what is loaded at the start.
    const { RedisSignal } = await import('./redis-signal.ts');
    this.signal = new RedisSignal(redisUrl, this.kernel.secret, () => void this.look());
    this.kernel.onCommit((work) => {
      if (work.movesDirectory) this.signal?.tell();
    });
  }

  /** Resolves when a look under way has ended: the database may be closed then. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.signal?.close();
    this.signal = undefined;
    this.isWantedAgain = false;
    await this.looking;
  }

  /** One at a time; what is wanted meanwhile is done once, afterwards, lest a switch in between be missed. */
  look(): Promise<void> {
    if (this.looking) {
      this.isWantedAgain = true;
      return this.looking;
    }
    this.looking = this.lookNow().finally(() => {
      this.looking = undefined;
      if (!this.isWantedAgain) return;
      this.isWantedAgain = false;
      void this.look();
    });
    return this.looking;
  }

  private async lookNow(): Promise<void> {
    try {
      const [row] = await this.kernel.database.read.query(
        sql`SELECT version FROM kernel_version WHERE id = 'directory'`,
      );
      if (Number(row?.version) > this.kernel.directory.version) await this.kernel.refreshDirectory();
    } catch {
      // The database is away: requests say so, and the next look tries again.
    }
  }
}
