import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Subscriber } from './subscriber.ts';

/** Who listens: by the events that they wait for, and how many streams each has. */
export class Subscribers implements Iterable<Subscriber> {
  private readonly all = new Set<Subscriber>();
  private readonly waiting = new Map<string, Set<Subscriber>>();
  private readonly counts = new Map<string, number>();

  /** `max`: streams that one person, or one API token, has at once. */
  constructor(private readonly max: number) {}

  get size(): number {
    return this.all.size;
  }

  /** @throws RATE_LIMITED */
  add(subscriber: Subscriber): void {
    const { principal } = subscriber;
    const count = this.counts.get(principal) ?? 0;
    if (count >= this.max)
      throw new QinxueError(
        'RATE_LIMITED',
        text(
          `You have ${count} live streams open already. Close one first.`,
          `您已打开 ${count} 个实时流，请先关闭一个。`,
        ),
        {
          retryAfter: 5,
          limit: this.max,
        },
      );
    this.counts.set(principal, count + 1);
    this.all.add(subscriber);
    for (const { id } of subscriber.live.on) this.waiting.set(id, (this.waiting.get(id) ?? new Set()).add(subscriber));
  }

  /** True where it was there. */
  delete(subscriber: Subscriber): boolean {
    if (!this.all.delete(subscriber)) return false;
    const { principal, live } = subscriber;
    const left = (this.counts.get(principal) ?? 0) - 1;
    if (left > 0) this.counts.set(principal, left);
    else this.counts.delete(principal);
    for (const { id } of live.on) {
      const others = this.waiting.get(id);
      others?.delete(subscriber);
      if (!others?.size) this.waiting.delete(id);
    }
    return true;
  }

  waitingFor(event: string): Iterable<Subscriber> {
    return this.waiting.get(event) ?? [];
  }

  [Symbol.iterator](): Iterator<Subscriber> {
    return this.all.values();
  }
}
