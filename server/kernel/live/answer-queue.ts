import { setImmediate as turn } from 'node:timers/promises';
import type { Subscriber } from './subscriber.ts';

/** Many changes in a short moment are one. */
const PAUSE_MS = 50;
const MAX_PAUSE_MS = 500;

/** The longest that the process does nothing else. */
const SLICE_MS = 5;

/** So many answers at once: requests come first, and their connections too. */
const MAX_AT_ONCE = 4;

/**
 * Whose answer is a thing of the past, and when they get the next. Who has just come is answered at once;
 * changes are gathered first, for about as long as the round before them took: however much happens, others
 * have their turn.
 */
export class AnswerQueue {
  private readonly changed = new Set<Subscriber>();
  private readonly ready = new Set<Subscriber>();
  private timer: NodeJS.Timeout | undefined;
  private workers = 0;
  private count = 0;
  private began = 0;
  private turned = 0;
  private restMs = PAUSE_MS;

  constructor(
    private readonly answer: (subscriber: Subscriber) => Promise<void>,
    private readonly onIdle: () => void,
  ) {}

  /** A moment later than all before. */
  tick(): number {
    this.count += 1;
    return this.count;
  }

  arrive(subscriber: Subscriber): void {
    subscriber.askedAt = this.tick();
    this.ready.add(subscriber);
    this.work();
  }

  change(subscriber: Subscriber): void {
    subscriber.askedAt = this.tick();
    if (this.ready.has(subscriber)) return;
    this.changed.add(subscriber);
    this.timer ??= setTimeout(() => this.round(), this.restMs);
  }

  drop(subscriber: Subscriber): void {
    this.changed.delete(subscriber);
    this.ready.delete(subscriber);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.changed.clear();
    this.ready.clear();
  }

  private round(): void {
    this.timer = undefined;
    for (const subscriber of this.changed) this.ready.add(subscriber);
    this.changed.clear();
    this.work();
  }

  private work(): void {
    if (!this.workers) this.began = performance.now();
    while (this.workers < MAX_AT_ONCE && this.workers < this.ready.size) void this.worker();
  }

  private async worker(): Promise<void> {
    this.workers++;
    for (const subscriber of this.ready) {
      this.ready.delete(subscriber);
      await this.answer(subscriber);
      // The embedded database answers without a pause: whoever else waits gets a turn.
      if (performance.now() - this.turned < SLICE_MS) continue;
      await turn();
      this.turned = performance.now();
    }
    this.workers--;
    if (this.workers || this.ready.size) return;
    this.restMs = Math.min(Math.max(performance.now() - this.began, PAUSE_MS), MAX_PAUSE_MS);
    this.onIdle();
  }
}
