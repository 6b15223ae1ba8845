import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { LRUCache } from 'lru-cache';
import { AnalysisPool } from './analysis-pool.ts';
import type { Database, RawRow, RawValues, Session, UnitSession } from './database.ts';
import { type Bound, type Connection, type Driver, loadDriver, type Statement } from './embedded-driver.ts';
import { observed, observedUnit } from './observed.ts';
import { Room } from './room.ts';
import { raw, type Sql, sql } from './sql.ts';
import { driven } from './sqlite-errors.ts';
import { toDriver } from './value.ts';

const BUSY_MS = 5000;
/** Statements of one connection that are kept prepared. */
const PREPARED = 500;

/**
 * SQLite in one file. It has one writer: units of work queue for it, and reads go to a connection of
 * their own (WAL), which sees what is committed. With a single connection the statements of two
 * transactions would mix.
 */
export async function openEmbedded(file: string, durable = true, driver = loadDriver()): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const loaded = await driver;
  const [writer, reader] = [connect(loaded, file, durable), connect(loaded, file, durable)];
  const room = new Room(dirname(file));
  const writing = sessionOf(writer, room);
  const analysis = new AnalysisPool(loaded, file, toEmbedded);
  const lists = new AnalysisPool(loaded, file, toEmbedded);
  const queue = new Queue();
  const batch = async (statements: readonly Sql[]) => {
    const answers: (readonly RawValues[])[] = [];
    for (const statement of statements) answers.push(await writing.values(statement));
    return answers;
  };

  const transaction = async <T>(work: (session: UnitSession) => Promise<T>): Promise<T> => {
    const beforeCommit: Sql[] = [];
    const unit = observedUnit({
      ...writing,
      batch,
      // No way is shorter than this one.
      enqueue: (statement) => writing.execute(statement),
      flush: async () => {},
      beforeCommit: (...statements) => {
        beforeCommit.push(...statements);
      },
    });
    try {
      // IMMEDIATE: the lock is taken before the first read, so that a unit of work never fails half-way for it.
      await unit.execute(sql`BEGIN IMMEDIATE`);
      const result = await work(unit);
      await unit.batch([...beforeCommit, sql`COMMIT`]);
      room.isRefused = false;
      return result;
    } catch (error) {
      // A full disk has ended the transaction already; that there is none to roll back would hide why.
      await unit.execute(sql`ROLLBACK`).catch(() => undefined);
      throw error;
    }
  };

  return {
    dialect: 'sqlite',
    read: observed(sessionOf(reader, room)),
    analysis: (until) => analysis.session(until),
    lists: (until) => lists.session(until),
    write: (work) => queue.run(() => transaction(work)),
    exclusively: (_lock, work) => queue.run(() => transaction(work)),
    ping: async () => {
      reader.prepare('SELECT 1').all();
      await room.require(() => queue.run(() => transaction(touched)));
    },
    close: async () => {
      await queue.run(async () => {});
      analysis.close();
      lists.close();
      // What is committed goes into the file itself, wholly: with a statement that is not collected yet, the package's
      // driver only seems to close.
      writer.exec('PRAGMA wal_checkpoint(PASSIVE)');
      reader.close();
      writer.close();
    },
  };
}

/** Writes a number of the file's head that nobody reads: whether it can be written at all. */
async function touched(session: Session): Promise<void> {
  const [row] = await session.values(sql`PRAGMA user_version`);
  await session.execute(raw(`PRAGMA user_version = ${(Number(row?.[0]) + 1) % 1_000_000}`));
}

function connect({ DatabaseSync }: Driver, file: string, durable: boolean): Connection {
  return driven('', () => {
    const connection = new DatabaseSync(file, { timeout: BUSY_MS });
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec(`PRAGMA synchronous = ${durable ? 'NORMAL' : 'OFF'}`);
    connection.exec('PRAGMA foreign_keys = ON');
    // 16 MB, eight times SQLite's own: what is read often stays, and is not fetched from the system for each question.
    connection.exec('PRAGMA cache_size = -16000');
    // SQLite's own knows only the letters of ASCII.
    connection.function('lower', { deterministic: true }, (text) =>
      typeof text === 'string' ? text.toLowerCase() : text,
    );
    return connection;
  });
}

interface Prepared {
  readonly statement: Statement;
  readonly selects: boolean;
}

function sessionOf(connection: Connection, room: Room): Session {
  const prepared = new LRUCache<string, Prepared>({ max: PREPARED });
  const statementOf = (text: string) => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = connection.prepare(text);
    const made = { statement, selects: statement.columns().length > 0 };
    prepared.set(text, made);
    return made;
  };
  const go = async <R>({ text, values }: Sql, run: (prepared: Prepared, values: Bound[]) => R): Promise<R> => {
    const bound = values.map(toEmbedded);
    try {
      return driven(text, () => run(statementOf(text), bound));
    } catch (error) {
      throw room.told(error);
    }
  };
  // Of one that selects nothing `all` gives no rows, in two thirds of the time in which `run` gives its counts.
  const rows = ({ statement, selects }: Prepared, values: Bound[], asArrays: boolean): unknown[] => {
    if (selects) statement.setReturnArrays(asArrays);
    return statement.all(...values);
  };
  return {
    query: (asked) => go(asked, (statement, values) => rows(statement, values, false) as RawRow[]),
    values: (asked) => go(asked, (statement, values) => rows(statement, values, true) as RawValues[]),
    execute: (asked) => go(asked, ({ statement }, values) => Number(statement.run(...values).changes)),
  };
}

/** A number is bound as a floating one, with which SQLite divides and joins texts otherwise than with integers. */
function toEmbedded(value: unknown): Bound {
  const bound = toDriver(value);
  return Number.isSafeInteger(bound) ? BigInt(bound as number) : bound;
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
