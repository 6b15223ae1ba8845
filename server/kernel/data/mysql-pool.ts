import {
  createPool,
  type FieldPacket,
  type Pool,
  type PoolConnection,
  type PoolOptions,
  type ResultSetHeader,
} from 'mysql2';
import type { RawRow, RawValues, Session } from './database.ts';
import { ConnectionLost } from './database-errors.ts';
import { Deadline } from './deadline.ts';
import { isReadOnly, isReply, unavailable } from './mysql-errors.ts';
import { statementLimit } from './mysql-limit.ts';
import type { Sql } from './sql.ts';
import { type DriverError, StatementError } from './statement-error.ts';
import { toDriver } from './value.ts';

/** What the server says to a statement. */
export interface Reply {
  readonly rows: RawValues[];
  /** What stands at each place of a row. */
  readonly fields: readonly FieldPacket[];
  /** Of how many rows it changed or, where it writes, met. */
  readonly affected: number;
}

/** A way to the server and back on one connection: statements, and the reply to each of them. */
export type Send = (statements: readonly Sql[]) => Promise<Reply[]>;

interface Connecting extends PoolOptions {
  /** After so long the server cancels a statement. */
  readonly statementMs?: number;
}

/** How long who borrows a connection waits, in milliseconds. */
interface Waiting {
  /** For the connection. */
  readonly leaseMs?: number;
  /** For each answer; as long as it takes unless given. */
  readonly deadlineMs?: number;
}

/** A pool that has reached its server once. @throws DATABASE_UNAVAILABLE, or the driver's error for a wrong user or name. */
export async function connect(
  url: string,
  connectionLimit: number,
  { statementMs, ...options }: Connecting = {},
): Promise<Pool> {
  const pool = createPool({
    ...options,
    uri: url,
    connectionLimit,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    rowsAsArray: true,
    supportBigNumbers: true,
    // As they stand in the table, on both servers: a text that was parsed once looks like one that was not.
    jsonStrings: true,
    connectTimeout: CONNECT_MS,
  });
  // READ COMMITTED: a read after a lock sees what the lock waited for; under REPEATABLE READ it would not. The
  // connection's first statements: they go out before whoever asked for the connection can send another.
  const first = ['SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'];
  if (statementMs !== undefined) first.push(statementLimit(statementMs).text);
  pool.on('connection', (connection) => {
    for (const statement of first) connection.query(statement, (error) => error && connection.destroy());
  });
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
export async function leased<T>(
  pool: Pool,
  work: (send: Send) => Promise<T>,
  { leaseMs, deadlineMs }: Waiting = {},
): Promise<T> {
  const connection = await lease(pool, leaseMs);
  let lost: unknown;
  const deadline = new Deadline(deadlineMs);
  const send: Send = async (statements) => {
    // Nothing is waited for behind an answer that does not come.
    if (lost) throw lost;
    let text = '';
    const values: unknown[] = [];
    for (const statement of statements) {
      text += text && ';\n';
      text += statement.text;
      for (const value of statement.values) values.push(toDriver(value));
    }
    try {
      const [results, fields] = await answer(connection, text, values, deadline);
      if (statements.length === 1) return [replyOf(results, fields)];
      return statements.map((_, i) => replyOf((results as unknown[])[i], (fields as unknown[])[i]));
    } catch (error) {
      const told = unavailable(error) ?? new StatementError(text, error as DriverError);
      // A demoted server would go on refusing: behind the same address another one answers.
      if (!isReply(error) || isReadOnly(error)) lost = told;
      throw told;
    }
  };
  try {
    return await work(send);
  } finally {
    deadline.end();
    if (lost) connection.destroy();
    else connection.release();
  }
}

/** Statements one by one. */
export function sessionOf(send: Send): Session {
  const one = async (statement: Sql) => (await send([statement]))[0] as Reply;
  return {
    query: async (statement) => named(await one(statement)),
    values: async (statement) => (await one(statement)).rows,
    execute: async (statement) => (await one(statement)).affected,
  };
}

/** The rows with a name for each value. */
export function named({ rows, fields }: Reply): RawRow[] {
  const names = fields.map(({ name }) => name);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

/** How long a server may take to greet. */
const CONNECT_MS = 3000;

/**
 * How long to wait for a connection that others have. Behind a database that keeps silent, requests would otherwise
 * gather by the thousand, and all run when it wakes, for callers who have left.
 */
const LEASE_MS = 5000;

/**
 * A connection of the pool. The driver's promises note the stack at each call, a tenth of a write; awaiting one of ours
 * shows it when it fails.
 * @throws DATABASE_UNAVAILABLE where none is free in time
 */
const lease = (pool: Pool, waitMs = LEASE_MS) =>
  new Promise<PoolConnection>((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new ConnectionLost('POOL_EXHAUSTED'));
    }, waitMs);
    pool.getConnection((error, connection) => {
      clearTimeout(timer);
      if (isLate) connection?.release();
      else if (error) reject(unavailable(error) ?? error);
      else resolve(connection);
    });
  });

/** No word from the server within the deadline. */
const silence = () =>
  Object.assign(new Error('The database server keeps silent.'), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' });

/**
 * With the text and the values alone: options of a query the driver copies one by one, which takes ten times as long as
 * making the query.
 */
const answer = (connection: PoolConnection, text: string, values: unknown[], deadline: Deadline) =>
  new Promise<readonly [unknown, unknown]>((resolve, reject) => {
    const met = deadline.begin(() => reject(silence()));
    connection.query(text, values, (error, results, fields) => {
      met();
      if (error) reject(error);
      else resolve([results, fields]);
    });
  });

const replyOf = (result: unknown, fields: unknown): Reply =>
  Array.isArray(result)
    ? { rows: result as RawValues[], fields: fields as readonly FieldPacket[], affected: 0 }
    : { rows: [], fields: [], affected: (result as ResultSetHeader).affectedRows };
