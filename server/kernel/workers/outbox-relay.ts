import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LaterReaction } from '../contract/reaction.ts';
import type { Services } from '../contract/services.ts';
import { sql } from '../data/sql.ts';
import { inside } from '../request/inside.ts';

interface Due {
  readonly eventId: string;
  readonly plugin: string;
  readonly attempts: number;
  readonly event: string;
  readonly unitId: string | null;
  readonly payload: string;
}

/** What of a logger is used. */
interface ErrorLog {
  error(line: object, message: string): void;
}

const BATCH = 50;
const MAX_ATTEMPTS = 12;

/**
 * Brings events to the plugins that react to them: after the commit, each in a transaction of its own
 * together with the mark that it is done, so that its effect happens once however often it is tried.
 */
export class OutboxRelay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly kernel: Services,
    private readonly log: ErrorLog,
  ) {}

  start(): void {
    this.kernel.onCommit(({ events }) => {
      if (events.some((event) => event.reactors.length)) void this.deliver();
    });
    this.timer = setInterval(() => void this.deliver(), 1000);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.isStopped = true;
    await this.running;
  }

  /** Resolves when nothing that was due at the call is left. */
  deliver(): Promise<void> {
    this.running = this.running.then(() => this.round()).catch(() => undefined);
    return this.running;
  }

  private async round(): Promise<void> {
    while (!this.isStopped) {
      const rows = await this.kernel.database.read.query(sql`
        SELECT d.eventId, d.plugin, d.attempts, e.event, e.unitId, e.payload
        FROM kernel_delivery d JOIN kernel_event e ON e.id = d.eventId
        WHERE d.status = 'PENDING' AND d.dueAt <= ${this.kernel.now()}
        ORDER BY d.dueAt, d.eventId LIMIT ${BATCH}`);
      if (!rows.length) return;
      for (const row of rows)
        if (!this.isStopped) {
          await this.one(row as unknown as Due);
          // The embedded database answers at once: without a turn for them, requests would wait for all deliveries.
          await nextTurn();
        }
    }
  }

  private async one(due: Due): Promise<void> {
    const context = this.kernel.systemContext(due.unitId ?? undefined);
    const plugin = this.kernel.installation.plugin(due.plugin);
    const reaction = plugin?.reactions.find((r): r is LaterReaction => r.when === 'LATER' && r.event.id === due.event);
    const isWanted = plugin && reaction && context.isEnabled(plugin, due.unitId ?? undefined);
    try {
      await context.transaction(async (inner) => {
        inside(inner).action = due.event;
        // The mark is the lock: of two processes that try, one finds nothing to mark.
        const marked = await inner.unguardedDatabase.execute(
          sql`UPDATE kernel_delivery SET status = ${isWanted ? 'DONE' : 'SKIPPED'}, attempts = attempts + 1
              WHERE eventId = ${due.eventId} AND plugin = ${due.plugin} AND status = 'PENDING'`,
        );
        if (marked && isWanted) await reaction.react(inner, JSON.parse(due.payload) as never);
      });
    } catch (error) {
      await this.postpone(due, error);
    }
  }

  /** A failing reaction never fails the mutation: it is tried again, 1, 2, 4 … seconds later. */
  private async postpone({ eventId, plugin, attempts, event }: Due, error: unknown): Promise<void> {
    const tried = attempts + 1;
    const isLast = tried >= MAX_ATTEMPTS;
    this.log.error(
      { plugin, event, id: eventId, attempts: tried, err: error },
      isLast ? 'a reaction failed for good: qinxue deliveries retry' : 'a reaction failed, and is tried again',
    );
    const dueAt = new Date(this.kernel.now().getTime() + 1000 * 2 ** Math.min(tried - 1, 10));
    const status = isLast ? 'FAILED' : 'PENDING';
    await this.kernel.database.write((session) =>
      session.execute(
        sql`UPDATE kernel_delivery SET status = ${status}, attempts = ${tried}, dueAt = ${dueAt}, error = ${String(error).slice(0, 1000)}
            WHERE eventId = ${eventId} AND plugin = ${plugin} AND status = 'PENDING'`,
      ),
    );
  }
}
