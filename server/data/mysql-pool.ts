import {
  createPool,
  type Pool,
  type PoolConnection,
  type PoolOptions,
  type QueryOptions,
  type ResultSetHeader,
} from 'mysql2';
import type { RawRow, RawValues, Session } from './database.ts';
import { isReply, unavailable } from './mysql-errors.ts';
import type { Sql } from './sql.ts';
import { type DriverError, StatementError } from './statement-error.ts';
import { toDriver } from './value.ts';

/** A way to the server and back on one connection: statements, and what is answered to each of them. */
export type Send = <R>(statements: readonly Sql[], rowsAsArray?: boolean) => Promise<R[]>;

/** A pool that has reached its server once. @throws DATABASE_UNAVAILABLE, or the driver's error for a wrong user or name. */
export async function connect(url: string, connectionLimit: number, options: PoolOptions = {}): Promise<Pool> {
  const pool = createPool({
    ...options,
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

export const end = (pool: Pool) => new Promise<void>((resolve) => pool.end(() => resolve()));

/**
 * Lends a connection of the pool. It goes back as it came: after a lost answer or a deadline nobody knows
 * what it is still doing, and it is closed.
 */
export async function leased<T>(pool: Pool, work: (send: Send) => Promise<T>, timeout?: number): Promise<T> {
  const connection = await lease(pool);
  let isSound = true;
  const send: Send = async <R>(statements: readonly Sql[], rowsAsArray = false): Promise<R[]> => {
    const text = statements.map((statement) => statement.text).join(';\n');
    const values = statements.flatMap((statement) => statement.values.map(toDriver));
    try {
      const answered = await answer<R | R[]>(connection, { sql: text, values, timeout, rowsAsArray });
      return statements.length === 1 ? [answered as R] : (answered as R[]);
    } catch (error) {
      isSound &&= isReply(error);
      throw unavailable(error) ?? new StatementError(text, error as DriverError);
    }
  };
  try {
    return await work(send);
  } finally {
    if (isSound) connection.release();
    else connection.destroy();
  }
}

/** Statements one by one. */
export function sessionOf(send: Send): Session {
  const one = async <R>(statement: Sql, rowsAsArray = false) => (await send<R>([statement], rowsAsArray))[0] as R;
  return {
    query: (statement) => one<RawRow[]>(statement),
    values: (statement) => one<RawValues[]>(statement, true),
    execute: async (statement) => (await one<ResultSetHeader>(statement)).affectedRows ?? 0,
  };
}

// The driver's promises note the stack at each call, a tenth of a write; awaiting one of ours shows it when it fails.
const lease = (pool: Pool) =>
  new Promise<PoolConnection>((resolve, reject) =>
    pool.getConnection((error, connection) => (error ? reject(unavailable(error) ?? error) : resolve(connection))),
  );

const answer = <T>(connection: PoolConnection, options: QueryOptions) =>
  new Promise<T>((resolve, reject) =>
    connection.query(options, (error, result) => (error ? reject(error) : resolve(result as T))),
  );
