import type { DataSource } from 'typeorm';
import type { Sql } from './sql.ts';

export type RawRow = Record<string, unknown>;

/** One connection, or the reading side of the pool. Statements of a session run in order. */
export interface Session {
  query(statement: Sql): Promise<RawRow[]>;
  /** Resolves to the number of rows changed. */
  execute(statement: Sql): Promise<number>;
}

export type Dialect = 'sqlite' | 'mysql';

/** The database as the kernel sees it: reads anywhere, writes only in a unit of work. */
export interface Database {
  readonly dialect: Dialect;
  readonly read: Session;
  /** For migrations' drift check only; rows never go through TypeORM's entities. */
  readonly dataSource: DataSource;
  /**
   * Runs `work` in one transaction on one connection. After a deadlock or a lock timeout the whole
   * work is run again in a new transaction, at most five times: it must hold no effects of its own.
   */
  write<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Runs `work` while no other process does the same under this name (migrations at start). */
  exclusively<T>(lock: string, work: (session: Session) => Promise<T>): Promise<T>;
  ping(): Promise<void>;
  close(): Promise<void>;
}
