import { sql } from '../data/sql.ts';
import type { Kernel } from './kernel.ts';

/** Sees what other processes have switched: a look at one number, a few times a second. */
export class DirectoryWatch {
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;

  constructor(
    private readonly kernel: Kernel,
    private readonly everyMs = 500,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.look(), this.everyMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      const [row] = await this.kernel.database.read.query(
        sql`SELECT version FROM kernel_version WHERE id = 'directory'`,
      );
      if (Number(row?.version) > this.kernel.directory.version) await this.kernel.refreshDirectory();
    } catch {
      // The database is away: requests say so, and the next look tries again.
    } finally {
      this.isLooking = false;
    }
  }
}
