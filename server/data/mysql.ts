import { setTimeout as sleep } from 'node:timers/promises';
import { QinxueError } from '../errors.ts';
import type { Database, Session } from './database.ts';
import { isRepeatable } from './mysql-errors.ts';
import { connect, end, leased, sessionOf } from './mysql-pool.ts';
import { transaction, Unforeseen } from './mysql-unit.ts';
import { observed } from './observed.ts';
import { sql } from './sql.ts';

const STATEMENT_DEADLINE_MS = 15_000;
const LOCK_WAIT_S = 60;
const ATTEMPTS = 5;

interface Pooling {
  /** Connections that read, and as many for units of work. */
  readonly poolSize?: number;
  /** How long a statement may keep silent. */
  readonly deadlineMs?: number;
}

/** MySQL 8+ and MariaDB 10.11+ through mysql2. */
export async function openMysql(
  url: string,
  { poolSize = 10, deadlineMs = STATEMENT_DEADLINE_MS }: Pooling = {},
): Promise<Database> {
  const reading = await connect(url, poolSize);
  // Reads are made from what anybody asks: only units of work may send several statements at once.
  const writing = await connect(url, poolSize, { multipleStatements: true });
  const read = <T>(work: (session: Session) => Promise<T>) =>
    leased(reading, (send) => work(observed(sessionOf(send))), deadlineMs);

  return {
    dialect: 'mysql',
    readers: poolSize,
    read: {
      query: (statement) => read((session) => session.query(statement)),
      values: (statement) => read((session) => session.values(statement)),
      execute: (statement) => read((session) => session.execute(statement)),
    },
    write: async (work) => {
      let foresees = true;
      for (let n = 1; ; ) {
        try {
          return await leased(writing, (send) => transaction(send, work, foresees), deadlineMs);
        } catch (error) {
          if (error instanceof Unforeseen) foresees = false;
          else if (n === ATTEMPTS || !isRepeatable(error)) throw error;
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
            throw new QinxueError('DATABASE_UNAVAILABLE', `Another process has held the lock "${lock}" for a minute.`);
          return await work(session);
        });
      } finally {
        await end(patient);
      }
    },
    ping: async () => {
      await read((session) => session.query(sql`SELECT 1`));
    },
    close: async () => {
      await Promise.all([end(reading), end(writing)]);
    },
  };
}
