/** How long each of several waits may last after the newest of them began, with one timer for all. */
export class Deadline {
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly ms: number | undefined) {}

  /** Calls `missed` when the time is over; what it gives is to be called before. */
  begin(missed: () => void): () => void {
    if (this.ms === undefined) return () => {};
    this.waiting.add(missed);
    // One that has gone off is set again by this too.
    if (this.timer) this.timer.refresh();
    else this.timer = setTimeout(() => this.miss(), this.ms);
    return () => this.waiting.delete(missed);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private miss(): void {
    for (const missed of this.waiting) missed();
  }
}
