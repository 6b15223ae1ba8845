const EVERY_MS = 3600 * 1000;

/** One round of a sweep; it ends early once `isStopped` says so. Resolves to how much was taken away. */
export type Round = (isStopped: () => boolean) => Promise<number>;

/** Takes away every hour what nobody needs any more, in each process by itself. */
export class Hourly {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private isStopped = false;

  constructor(private readonly round: Round) {}

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

  /** Resolves to how much was taken away. */
  sweep(): Promise<number> {
    // A database that is away is no reason to stop: the next hour does it.
    const round = this.running.then(() => this.round(() => this.isStopped)).catch(() => 0);
    this.running = round;
    return round;
  }
}
