import { encodeTime } from 'ulid';
import { sql } from '../data/sql.ts';
import type { Kernel } from '../host/kernel.ts';

/** What a listener is told of an event. */
export interface Heard {
  readonly event: string;
  /** Undefined where so much happened at once that nobody reads it all: anything may have. */
  readonly fact: object | undefined;
}

const EVERY_MS = 500;

/**
 * Ids ascend by the clock of the process that made them and events are seen when they are committed: what
 * is new may have an id that is older by the length of a commit, or by as much as a clock is behind.
 */
const OVERLAP_MS = 20_000;

/** More new events than this are not read one by one. */
const MOST_FACTS = 500;

/** Tells of events as they are committed: here at once, in other processes as soon as a look at the outbox shows them. */
export class OutboxWatch {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private readonly seen = new Set<string>();

  /** `wanted`: the ids of the events that somebody waits for now. */
  constructor(
    private readonly kernel: Kernel,
    private readonly wanted: () => readonly string[],
    private readonly listener: (heard: readonly Heard[]) => void,
    private readonly everyMs = EVERY_MS,
  ) {
    kernel.onCommit(({ events, eventIds }) => {
      if (!this.timer || !events.length) return;
      for (const id of eventIds) this.seen.add(id);
      listener(events);
    });
  }

  /** Looks from now on; without anybody who waits there is nothing to look for. */
  start(): void {
    if (this.timer) return;
    this.timer = setInterval(() => void this.look(), this.everyMs);
    this.timer.unref();
  }

  /** Resolves when a look under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.looking;
    this.seen.clear();
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
    const from = `evt_${encodeTime(Date.now() - OVERLAP_MS, 10)}`;
    for (const id of this.seen) if (id < from) this.seen.delete(id);
    const wanted = this.wanted();
    if (!wanted.length) return;
    const { read } = this.kernel.database;
    const rows = await read.query(
      sql`SELECT id, event FROM kernel_event WHERE id > ${from} AND event IN ${wanted} ORDER BY id`,
    );
    const fresh = rows.filter(({ id }) => !this.seen.has(String(id)));
    if (!fresh.length) return;
    const facts = fresh.length > MOST_FACTS ? new Map() : await this.factsOf(fresh.map(({ id }) => String(id)));
    for (const { id } of fresh) this.seen.add(String(id));
    this.listener(fresh.map(({ id, event }) => ({ event: String(event), fact: facts.get(String(id)) })));
  }

  private async factsOf(ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const rows = await this.kernel.database.read.query(sql`SELECT id, fact FROM kernel_event WHERE id IN ${ids}`);
    return new Map(rows.map(({ id, fact }) => [String(id), JSON.parse(String(fact)) as object]));
  }
}
