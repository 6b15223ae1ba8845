import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type DataSourceOptions, type EntityTarget, type Logger, type ObjectLiteral } from 'typeorm';
import { QinxueError } from '../errors.ts';
import type { Database, Session } from './database.ts';
import { isRepeatable, isReply, translate } from './mysql-errors.ts';
import { observed } from './observed.ts';
import { type Sql, sql } from './sql.ts';
import { toDriver } from './value.ts';

const STATEMENT_DEADLINE_MS = 15_000;
const LOCK_WAIT_S = 60;
const ATTEMPTS = 5;

interface Connection {
  destroy(): void;
}

const nothing = () => {};

/** TypeORM would print slow statements with their parameters, which are people's. */
const silent: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

/** Connections whose isolation is set. */
const prepared = new WeakSet<Connection>();

/** MySQL 8+ and MariaDB 10.11+ through mysql2. */
export async function openMysql(
  url: string,
  entities: readonly EntityTarget<ObjectLiteral>[],
  { poolSize = 10, deadlineMs = STATEMENT_DEADLINE_MS }: { poolSize?: number; deadlineMs?: number } = {},
): Promise<Database> {
  const dataSource = await connect({
    ...options(url, poolSize),
    entities: [...entities] as never,
    enableQueryTimeout: true,
    maxQueryExecutionTime: deadlineMs,
  });
  const transaction = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    leased(dataSource, async (session) => {
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
    dataSource,
    read: {
      query: (statement) => leased(dataSource, (session) => session.query(statement)),
      execute: (statement) => leased(dataSource, (session) => session.execute(statement)),
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
      const patient = await connect(options(url, 1));
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
        await patient.destroy();
      }
    },
    ping: async () => {
      await leased(dataSource, (session) => session.query(sql`SELECT 1`));
    },
    close: () => dataSource.destroy(),
  };
}

function options(url: string, poolSize: number): DataSourceOptions & { type: 'mysql' } {
  return {
    type: 'mysql',
    url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    poolSize,
    extra: { connectTimeout: 3000 },
    logger: silent,
  };
}

const connect = (options: DataSourceOptions): Promise<DataSource> =>
  new DataSource(options).initialize().catch((error) => Promise.reject(translate(error)));

/**
 * Lends a connection of the pool. It goes back as it came: after a lost answer or a deadline nobody knows
 * what it is still doing, and it is closed.
 */
async function leased<T>(dataSource: DataSource, work: (session: Session) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const connection: Connection = await runner.connect().catch((error) => Promise.reject(translate(error)));
  let isSound = true;
  const go = (statement: Sql) =>
    runner.query(statement.text, statement.values.map(toDriver), true).catch((error) => {
      isSound &&= isReply(error);
      throw translate(error);
    });
  try {
    // READ COMMITTED: a read after a lock sees what the lock waited for; under REPEATABLE READ it would not.
    if (!prepared.has(connection)) await go(sql`SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED`);
    prepared.add(connection);
    return await work(
      observed({
        query: async (statement) => (await go(statement)).records,
        execute: async (statement) => (await go(statement)).affected ?? 0,
      }),
    );
  } finally {
    if (!isSound) connection.destroy();
    await runner.release();
  }
}
