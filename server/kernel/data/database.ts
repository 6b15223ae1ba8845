import type { Sql } from './sql.ts';

export type RawRow = Record<string, unknown>;

/** A row as its values, in the order of the statement's columns. */
export type RawValues = readonly unknown[];

/** One connection, or the reading side of the pool. Statements of a session run in order. */
export interface Session {
  query(statement: Sql): Promise<RawRow[]>;
  /** The same without a name for each value: for statements of which the caller wrote the columns. */
  values(statement: Sql): Promise<RawValues[]>;
  /** Resolves to the number of rows changed. */
  execute(statement: Sql): Promise<number>;
}

/** The session of a unit of work. */
export interface UnitSession extends Session {
  /**
   * Several statements on one way to the database and back; of each the rows that it selects. Those before one that
   * fails have run.
   */
  batch(statements: readonly Sql[]): Promise<(readonly RawValues[])[]>;
  /**
   * A statement that is known to change so many rows: it goes with the next way, and resolves to that number at once.
   * Where it goes otherwise, the unit of work runs once more, and then each of these resolves to what it did or failed
   * with.
   */
  enqueue(statement: Sql, changed: number): Promise<number>;
  /** Sends what is foreseen and has not gone yet. */
  flush(): Promise<void>;
  /** Statements whose results nobody needs: they go with the COMMIT. */
  beforeCommit(...statements: readonly Sql[]): void;
}

/** The milliseconds that are left, for all statements together; nought and less is over. */
export type Until = () => number;

export type Dialect = 'sqlite' | 'mysql';

/** The database as the kernel sees it: reads anywhere, writes only in a unit of work. */
export interface Database {
  readonly dialect: Dialect;
  readonly read: Session;
  /** Connections that read at once, where there are several. */
  readonly readers?: number;
  /**
   * A session for reads that may take long, apart from those of everyone else. What still runs when the time is over
   * is stopped by the database.
   * @throws DEADLINE_EXCEEDED from each of its statements
   */
  analysis(deadline: Until): Session;
  /**
   * The same for lists with filters that take long, so that those who search wait for nobody's metrics.
   */
  lists(deadline: Until): Session;
  /**
   * Runs `work` in one transaction on one connection. After a deadlock or a lock timeout the whole
   * work is run again in a new transaction, at most five times, and once more where something went otherwise than
   * foreseen: it must hold no effects of its own.
   */
  write<T>(work: (session: UnitSession) => Promise<T>): Promise<T>;
  /** Runs `work` while no other process does the same under this name (migrations at start). */
  exclusively<T>(lock: string, work: (session: Session) => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  close(): Promise<void>;
}
