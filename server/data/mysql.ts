import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityTarget, type ObjectLiteral, QueryFailedError, type QueryRunner } from 'typeorm';
import { QinxueError } from '../errors.ts';
import type { Database, Session } from './database.ts';
import { observed } from './observed.ts';
import { type Sql, sql } from './sql.ts';
import { toDriver } from './value.ts';

const STATEMENT_DEADLINE_MS = 15_000;
const ATTEMPTS = 5;

/** The connection was lost, refused or never made: nothing is known to be wrong with the statement. */
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_NORMAL_SHUTDOWN',
]);

/** 1213 deadlock, 1205 lock wait timeout, 1020 record changed since last read (MariaDB). */
const REPEATABLE = new Set([1213, 1205, 1020]);

type PoolConnection = { destroy(): void; on?(event: string, listener: () => void): void };

/** MySQL 8+ and MariaDB 10.11+ through mysql2. */
export async function openMysql(
  url: string,
  entities: readonly EntityTarget<ObjectLiteral>[],
  poolSize = 10,
): Promise<Database> {
  const dataSource = new DataSource({
    type: 'mysql',
    url,
    entities: [...entities] as never,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    enableQueryTimeout: true,
    maxQueryExecutionTime: STATEMENT_DEADLINE_MS,
    poolSize,
    extra: { connectTimeout: 3000, resetOnRelease: true },
    logging: false,
  });
  await dataSource.initialize().catch((error) => Promise.reject(translate(error)));

  const withRunner = async <T>(work: (runner: QueryRunner, connection: PoolConnection) => Promise<T>): Promise<T> => {
    const runner = dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect().catch((error) => Promise.reject(translate(error)))) as PoolConnection;
      return await work(runner, connection);
    } finally {
      await runner.release();
    }
  };

  const attempt = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    withRunner(async (runner, connection) => {
      const writing = session((text, values) => runner.query(text, values, true));
      // READ COMMITTED: a read after a lock sees what the lock waited for; under REPEATABLE READ it would not.
      await writing.execute(sql`SET TRANSACTION ISOLATION LEVEL READ COMMITTED`);
      await writing.execute(sql`START TRANSACTION`);
      try {
        const result = await work(writing);
        await writing.execute(sql`COMMIT`);
        return result;
      } catch (error) {
        // A connection of unknown state never goes back to the pool: closing it rolls back.
        await writing.execute(sql`ROLLBACK`).catch(() => connection.destroy());
        throw error;
      }
    });

  return {
    dialect: 'mysql',
    dataSource,
    read: session((text, values) => withRunner((runner) => runner.query(text, values, true))),
    write: async (work) => {
      for (let n = 1; ; n++) {
        try {
          return await attempt(work);
        } catch (error) {
          if (n === ATTEMPTS || !isRepeatable(error)) throw error;
          await sleep(Math.random() * 20 * 2 ** n);
        }
      }
    },
    exclusively: (lock, work) =>
      withRunner(async (runner) => {
        const locked = session((text, values) => runner.query(text, values, true));
        // Locks of GET_LOCK are per server, not per database.
        const [taken] = await locked.query(sql`SELECT GET_LOCK(CONCAT(DATABASE(), '.', ${lock}), 60) AS taken`);
        if (Number(taken?.taken) !== 1)
          throw new QinxueError('DATABASE_UNAVAILABLE', `Another process has held the lock "${lock}" for a minute.`);
        try {
          return await work(locked);
        } finally {
          await locked.query(sql`SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.', ${lock}))`).catch(() => undefined);
        }
      }),
    ping: async () => {
      await dataSource.query('SELECT 1').catch((error) => Promise.reject(translate(error)));
    },
    close: () => dataSource.destroy(),
  };
}

type Run = (text: string, values: unknown[]) => Promise<{ records: Record<string, unknown>[]; affected?: number }>;

function session(run: Run): Session {
  const go = (statement: Sql) =>
    run(statement.text, statement.values.map(toDriver)).catch((error) => Promise.reject(translate(error)));
  return observed({
    query: async (statement) => (await go(statement)).records,
    execute: async (statement) => (await go(statement)).affected ?? 0,
  });
}

/** True for a unit of work that failed only because of others at the same time. */
export function isRepeatable(error: unknown): boolean {
  return REPEATABLE.has(driverError(error)?.errno ?? 0);
}

function driverError(error: unknown): { code?: string; errno?: number } | undefined {
  return error instanceof QueryFailedError ? error.driverError : (error as { code?: string; errno?: number });
}

function translate(error: unknown): unknown {
  const code = driverError(error)?.code ?? '';
  if (!UNAVAILABLE.has(code)) return error;
  return new QinxueError('DATABASE_UNAVAILABLE', 'The database does not answer. Retry in a moment with the same key.', {
    cause: code,
  });
}
