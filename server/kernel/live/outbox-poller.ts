import { encodeTime } from 'ulid';
import type { Services } from '../contract/services.ts';
import { sql } from '../data/sql.ts';

/** What a listener is told of an event. */
export interface Heard {
  readonly event: string;
  /** Undefined where so much happened at once that nobody reads it all: anything may have. */
  readonly payload: object | undefined;
}

const EVERY_MS = 500;

/**
 * Ids ascend by the clock of the process that made them and events are seen when they are committed: what
 * is new may have an id that is older by the length of a commit, or by as much as a clock is behind.
 */
const OVERLAP_MS = 20_000;

/** More new events than this are not read one by one. */
const MAX_FACTS = 500;

/** Tells of events as they are committed: here at once, in other processes as soon as a look at the outbox shows them. */
export class OutboxPoller {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private readonly seen = new Set<string>();
  private readonly wanted = new Set<string>();

  constructor(
    private readonly kernel: Services,
    private readonly listener: (heard: readonly Heard[]) => void,
    private readonly everyMs = EVERY_MS,
  ) {
    kernel.onCommit(({ events, eventIds }) => {
      if (!this.timer) return;
      // A look may have come between the commit and this.
      const fresh = events.filter((_, n) => !this.seen.has(eventIds[n] ?? ''));
      for (const id of eventIds) this.seen.add(id);
      if (fresh.length) listener(fresh);
    });
  }

  /** Looks for these events too, from now on. Resolves when it is known what has happened already. */
  async want(events: readonly string[]): Promise<void> {
    this.timer ??= setInterval(() => void this.look(), this.everyMs).unref();
    const fresh = events.filter((event) => !this.wanted.has(event));
    if (!fresh.length) return;
    // Somebody else may have begun to wait for one of them meanwhile: then what is new is to be told.
    for (const { id, event } of await this.recent(fresh)) if (!this.wanted.has(event)) this.seen.add(id);
    for (const event of fresh) this.wanted.add(event);
  }

  /** Nobody waits any more, and nothing is looked for. Resolves when a look under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    this.wanted.clear();
    this.seen.clear();
    await this.looking;
  }

  look(): Promise<void> {
    this.looking ??= this.lookNow()
      // The database is away; the next look tries again.
      .catch(() => undefined)
      .finally(() => {
        this.looking = undefined;
      });
    return this.looking;
  }

  private async lookNow(): Promise<void> {
    const from = oldest();
    for (const id of this.seen) if (id < from) this.seen.delete(id);
    if (!this.wanted.size) return;
    const fresh = (await this.recent([...this.wanted])).filter(({ id }) => !this.seen.has(id));
    if (!fresh.length) return;
    const payloads = fresh.length > MAX_FACTS ? new Map() : await this.factsOf(fresh.map(({ id }) => id));
    for (const { id } of fresh) this.seen.add(id);
    this.listener(fresh.map(({ id, event }) => ({ event, payload: payloads.get(id) })));
  }

  private async recent(events: readonly string[]): Promise<{ id: string; event: string }[]> {
    const rows = await this.kernel.database.read.query(
      sql`SELECT id, event FROM kernel_event WHERE id > ${oldest()} AND event IN ${events} ORDER BY id`,
    );
    return rows.map(({ id, event }) => ({ id: String(id), event: String(event) }));
  }

  private async factsOf(ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const rows = await this.kernel.database.read.query(sql`SELECT id, payload FROM kernel_event WHERE id IN ${ids}`);
    return new Map(rows.map(({ id, payload }) => [String(id), JSON.parse(String(payload)) as object]));
  }
}

const oldest = () => `evt_${encodeTime(Date.now() - OVERLAP_MS, 10)}`;
