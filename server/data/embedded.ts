import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type EntityTarget, type ObjectLiteral, type QueryRunner } from 'typeorm';
import type { Database, Session } from './database.ts';
import { observed } from './observed.ts';
import { sql } from './sql.ts';
import { toDriver } from './value.ts';

type Entities = readonly EntityTarget<ObjectLiteral>[];

const BUSY_MS = 5000;

/** What better-sqlite3 gives us. */
interface Embedded {
  pragma(text: string): void;
  function(name: string, options: { deterministic: boolean }, value: (argument: unknown) => unknown): void;
}

/**
 * SQLite in one file. It has one writer: units of work queue for it, and reads go to a connection of
 * their own (WAL), which sees what is committed. With a single connection the statements of two
 * transactions would mix.
 */
export async function openEmbedded(file: string, entities: Entities, durable = true): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const open = () =>
    new DataSource({
      type: 'better-sqlite3',
      database: file,
      entities: [...entities] as never,
      enableWAL: true,
      timeout: BUSY_MS,
      prepareDatabase: (db: Embedded) => {
        db.pragma(`synchronous = ${durable ? 'NORMAL' : 'OFF'}`);
        db.pragma('foreign_keys = ON');
        // SQLite's own knows only the letters of ASCII.
        db.function('lower', { deterministic: true }, (text) => (typeof text === 'string' ? text.toLowerCase() : text));
      },
    }).initialize();
  const [writer, reader] = [await open(), await open()];
  const writing = session(writer.createQueryRunner());
  const queue = new Queue();

  const transaction = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    // IMMEDIATE: the lock is taken before the first read, so that a unit of work never fails half-way for it.
    await writing.execute(sql`BEGIN IMMEDIATE`);
    try {
      const result = await work(writing);
      await writing.execute(sql`COMMIT`);
      return result;
    } catch (error) {
      await writing.execute(sql`ROLLBACK`);
      throw error;
    }
  };

  return {
    dialect: 'sqlite',
    dataSource: writer,
    read: session(reader.createQueryRunner()),
    write: (work) => queue.run(() => transaction(work)),
    exclusively: (_lock, work) => queue.run(() => transaction(work)),
    ping: async () => {
      await reader.query('SELECT 1');
    },
    close: async () => {
      await queue.run(async () => {});
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function session(runner: QueryRunner): Session {
  return observed({
    query: (statement) => runner.query(statement.text, statement.values.map(toDriver)),
    execute: async (statement) =>
      (await runner.query(statement.text, statement.values.map(toDriver), true)).affected ?? 0,
  });
}

/** One at a time, first come first served; a failure does not stop the next. */
class Queue {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => undefined);
    return result;
  }
}
