import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, type Pool, type PoolConnection, type QueryOptions, type ResultSetHeader } from 'mysql2';
import { QinxueError } from '../errors.ts';
import type { Database, RawRow, RawValues, Session } from './database.ts';
import { isRepeatable, isReply, unavailable } from './mysql-errors.ts';
import { observed } from './observed.ts';
import { type Sql, sql } from './sql.ts';
import { type DriverError, StatementError } from './statement-error.ts';
import { toDriver } from './value.ts';

const STATEMENT_DEADLINE_MS = 15_000;
const LOCK_WAIT_S = 60;
const ATTEMPTS = 5;

interface Pooling {
  readonly poolSize?: number;
  /** How long a statement may keep silent. */
  readonly deadlineMs?: number;
}

/** MySQL 8+ and MariaDB 10.11+ through mysql2. */
export async function openMysql(
  url: string,
  { poolSize = 10, deadlineMs = STATEMENT_DEADLINE_MS }: Pooling = {},
): Promise<Database> {
  const pool = await connect(url, poolSize);
  const lend = <T>(work: (session: Session) => Promise<T>) => leased(pool, work, deadlineMs);
  const transaction = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    lend(async (session) => {
      await session.execute(sql`START TRANSACTION`);
      try {
        const result = await work(session);
        await session.execute(sql`COMMIT`);
        return result;
      } catch (error) {
        // Where not even this is answered, the connection is closed, and that rolls back.
        await session.execute(sql`ROLLBACK`).catch(() => undefined);
        throw error;
      }
    });

  return {
    dialect: 'mysql',
    read: {
      query: (statement) => lend((session) => session.query(statement)),
      values: (statement) => lend((session) => session.values(statement)),
      execute: (statement) => lend((session) => session.execute(statement)),
    },
    write: async (work) => {
      for (let n = 1; ; n++) {
        try {
          return await transaction(work);
        } catch (error) {
          if (n === ATTEMPTS || !isRepeatable(error)) throw error;
          await sleep(Math.random() * 20 * 2 ** n);
        }
      }
    },
    exclusively: async (lock, work) => {
      // A connection of its own, without a deadline: waiting for the lock and altering a large table take their
      // time. Closing it gives the lock back, whatever happened before.
      const patient = await connect(url, 1);
      try {
        return await leased(patient, async (session) => {
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
      await lend((session) => session.query(sql`SELECT 1`));
    },
    close: () => end(pool),
  };
}

/** A pool that has reached its server once. @throws DATABASE_UNAVAILABLE, or the driver's error for a wrong user or name. */
async function connect(url: string, connectionLimit: number): Promise<Pool> {
  const pool = createPool({
    uri: url,
    connectionLimit,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    connectTimeout: 3000,
  });
  // READ COMMITTED: a read after a lock sees what the lock waited for; under REPEATABLE READ it would not. The
  // connection's first statement: it goes out before whoever asked for the connection can send another.
  pool.on('connection', (connection) =>
    connection.query(
      'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
      (error) => error && connection.destroy(),
    ),
  );
  try {
    (await lease(pool)).release();
    return pool;
  } catch (error) {
    await end(pool);
    throw error;
  }
}

// The driver's promises note the stack at each call, a tenth of a write; awaiting one of ours shows it when it fails.
const lease = (pool: Pool) =>
  new Promise<PoolConnection>((resolve, reject) =>
    pool.getConnection((error, connection) => (error ? reject(unavailable(error) ?? error) : resolve(connection))),
  );

const end = (pool: Pool) => new Promise<void>((resolve) => pool.end(() => resolve()));

const answer = <T>(connection: PoolConnection, options: QueryOptions) =>
  new Promise<T>((resolve, reject) =>
    connection.query(options, (error, result) => (error ? reject(error) : resolve(result as T))),
  );

/**
 * Lends a connection of the pool. It goes back as it came: after a lost answer or a deadline nobody knows
 * what it is still doing, and it is closed.
 */
async function leased<T>(pool: Pool, work: (session: Session) => Promise<T>, timeout?: number): Promise<T> {
  const connection = await lease(pool);
  let isSound = true;
  const go = async <R>({ text, values }: Sql, rowsAsArray: boolean): Promise<R> => {
    try {
      return await answer<R>(connection, { sql: text, values: values.map(toDriver), timeout, rowsAsArray });
    } catch (error) {
      isSound &&= isReply(error);
      throw unavailable(error) ?? new StatementError(text, error as DriverError);
    }
  };
  try {
    return await work(
      observed({
        query: (statement) => go<RawRow[]>(statement, false),
        values: (statement) => go<RawValues[]>(statement, true),
        execute: async (statement) => (await go<ResultSetHeader>(statement, false)).affectedRows ?? 0,
      }),
    );
  } finally {
    if (isSound) connection.release();
    else connection.destroy();
  }
}
