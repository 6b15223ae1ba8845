import type { Database, Dialect, UnitSession } from '../data/database.ts';
import { type Sql, sql } from '../data/sql.ts';
import { type AuditNote, auditHead, auditSealed } from './audit/chain.ts';
import { eventsKept, type OutboxMessage } from './outbox.ts';
import { type Precomputed, withPrecomputed } from './precomputed.ts';

/**
 * One unit of work: a transaction and what has to be written with it at its end – the events, the audit
 * entries, the version of the directory. These come last, because each of them makes others wait.
 */
export class UnitOfWork {
  readonly audit: AuditNote[] = [];
  readonly events: OutboxMessage[] = [];
  /** Of the events, once they are kept. */
  eventIds: readonly string[] = [];
  /** How many of the events the reactions within this unit of work have been given. */
  reactedTo = 0;
  /** Whether units, people, roles or plugin settings changed: every process must then read them again. */
  movesDirectory = false;
  /** What else is to be written then. */
  readonly atCommit: Sql[] = [];

  constructor(
    readonly session: UnitSession,
    readonly dialect: Dialect,
    readonly precompute: Precomputed,
  ) {}

  async finalize(): Promise<void> {
    const { ids, statements } = eventsKept(this.events);
    this.eventIds = ids;
    const moves = sql`UPDATE kernel_version SET version = version + 1 WHERE id = 'directory'`;
    const first = [...(this.movesDirectory ? [moves] : []), ...this.atCommit, ...statements];
    if (!this.audit.length) return this.session.beforeCommit(...first);
    const answers = await this.session.batch([...first, auditHead(this.dialect)]);
    this.session.beforeCommit(...auditSealed(this.audit, answers.at(-1)?.[0]));
  }
}

/** Runs what is done in one unit of work, as often as the database and what it needs beforehand ask for. */
export const runUnitOfWork = <T>(
  database: Database,
  run: (work: UnitOfWork) => Promise<T>,
): Promise<{ readonly result: T; readonly done: UnitOfWork }> =>
  withPrecomputed((precompute) =>
    database.write(async (session) => {
      const done = new UnitOfWork(session, database.dialect, precompute);
      const result = await run(done);
      await done.finalize();
      return { result, done };
    }),
  );
