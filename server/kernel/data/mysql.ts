import { setTimeout as sleep } from 'node:timers/promises';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Database, Session } from './database.ts';
import { tryAgain } from './database-errors.ts';
import { MysqlAnalysis } from './mysql-analysis.ts';
import { isRepeatable } from './mysql-errors.ts';
import { connect, end, leased, sessionOf } from './mysql-pool.ts';
import { ExpectationFailed, transaction } from './mysql-unit.ts';
import { observed } from './observed.ts';
import { sql } from './sql.ts';

const STATEMENT_DEADLINE_MS = 15_000;
/** Of its deadline: before silence counts as that of a server that is away, the server itself ends a read. */
const CANCELLED = 0.8;
const LOCK_WAIT_S = 60;
const ATTEMPTS = 5;

/** How long a database may keep callers waiting, in milliseconds. */
export interface Patience {
  /** How long a statement may keep silent; 15,000 unless given. */
  readonly deadlineMs?: number;
  /** How long to wait for a connection that others have; 5,000 unless given. */
  readonly leaseMs?: number;
}

interface Pooling extends Patience {
  /** Connections that read, and as many for units of work. */
  readonly poolSize?: number;
}

/** MySQL 8+ and MariaDB 10.11+ through mysql2. */
export async function openMysql(
  url: string,
  { poolSize = 10, deadlineMs = STATEMENT_DEADLINE_MS, leaseMs }: Pooling = {},
): Promise<Database> {
  const waiting = { deadlineMs, ...(leaseMs !== undefined && { leaseMs }) };
  const reading = await connect(url, poolSize, { statementMs: deadlineMs * CANCELLED });
  // Reads are made from what anybody asks: only units of work may send several statements at once.
  const writing = await connect(url, poolSize, { multipleStatements: true });
  const analysis = new MysqlAnalysis(url);
  // One at a time: three of them beside one another would take all processors of a small server.
  const lists = new MysqlAnalysis(url, 1);
  const read = <T>(work: (session: Session) => Promise<T>) =>
    leased(reading, (send) => work(observed(sessionOf(send))), waiting);

  return {
    dialect: 'mysql',
    readers: poolSize,
    read: {
      query: (statement) => read((session) => session.query(statement)),
      values: (statement) => read((session) => session.values(statement)),
      execute: (statement) => read((session) => session.execute(statement)),
    },
    analysis: (until) => analysis.session(until),
    lists: (until) => lists.session(until),
    write: async (work) => {
      let enqueues = true;
      for (let n = 1; ; ) {
        try {
          return await leased(writing, (send) => transaction(send, work, enqueues), waiting);
        } catch (error) {
          if (error instanceof ExpectationFailed) enqueues = false;
          else if (!isRepeatable(error)) throw error;
          else if (n === ATTEMPTS) throw tryAgain();
          else await sleep(Math.random() * 20 * 2 ** n++);
        }
      }
    },
    exclusively: async (lock, work) => {
      // A connection of its own, without a deadline: waiting for the lock and altering a large table take their
      // time. Closing it gives the lock back, whatever happened before.
      const patient = await connect(url, 1);
      try {
        return await leased(patient, async (send) => {
          const session = observed(sessionOf(send));
          // Locks of GET_LOCK are per server, not per database.
          const [taken] = await session.query(
            sql`SELECT GET_LOCK(CONCAT(DATABASE(), '.', ${lock}), ${LOCK_WAIT_S}) AS taken`,
          );
          if (Number(taken?.taken) !== 1)
            throw new QinxueError(
              'DATABASE_UNAVAILABLE',
              text(
                `Another process has held the lock "${lock}" for a minute. Start again when it has ended.`,
                `另一个进程已持有锁“${lock}”一分钟。请待其结束后再启动。`,
              ),
            );
          return await work(session);
        });
      } finally {
        await end(patient);
      }
    },
    ping: () =>
      // A server that takes no changes refuses the first of these, and one that does has nothing to wait for.
      leased(writing, async (send) => void (await send([sql`START TRANSACTION READ WRITE`, sql`ROLLBACK`])), waiting),
    close: async () => {
      await Promise.all([end(reading), end(writing), analysis.close(), lists.close()]);
    },
  };
}
