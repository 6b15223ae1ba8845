import type { QinxueError } from '../base/errors.ts';
import { databaseFull, databaseReadOnly, tryAgain } from './database-errors.ts';
import { type DriverError, StatementError } from './statement-error.ts';

/** SQLite's result codes by number, under the names of its manual; those of a kind end in eight bits. */
const NAMES: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
  275: 'SQLITE_CONSTRAINT_CHECK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

/** SQLite's words, by which errors are known that a driver tells without their number: `all` of the package does so. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^UNIQUE constraint failed/, 'SQLITE_CONSTRAINT_UNIQUE'],
  [/^FOREIGN KEY constraint failed/, 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  [/^NOT NULL constraint failed/, 'SQLITE_CONSTRAINT_NOTNULL'],
  [/^CHECK constraint failed/, 'SQLITE_CONSTRAINT_CHECK'],
  [/^database is locked/, 'SQLITE_BUSY'],
  [/^database table is locked/, 'SQLITE_LOCKED'],
  [/^out of memory/, 'SQLITE_NOMEM'],
  [/^attempt to write a readonly database/, 'SQLITE_READONLY'],
  [/^interrupted/, 'SQLITE_INTERRUPT'],
  [/^disk I\/O error/, 'SQLITE_IOERR'],
  [/^database disk image is malformed/, 'SQLITE_CORRUPT'],
  [/^database or disk is full/, 'SQLITE_FULL'],
  [/^unable to open database file/, 'SQLITE_CANTOPEN'],
  [/^file is not a database/, 'SQLITE_NOTADB'],
];

/** A driver tells SQLite's own number; everyone else asks for its name. */
export function driverErrorOf(error: unknown): DriverError {
  const { errcode, code, message = '' } = error as { errcode?: number; code?: string; message?: string };
  const isNamed = errcode !== undefined;
  const named = isNamed ? (NAMES[errcode] ?? NAMES[errcode & 255]) : WORDS.find(([words]) => words.test(message))?.[1];
  return { code: named ?? (isNamed || code === 'ERR_SQLITE_ERROR' ? 'SQLITE_ERROR' : code), message };
}

/**
 * What the file or its disk refuses, as one of our errors; undefined for what is wrong with a statement.
 * A file that cannot be written is told from a full one: SQLite says FULL on a full disk, and sometimes that it failed
 * to write.
 */
export function unavailable(error: unknown): QinxueError | undefined {
  if (!(error instanceof StatementError)) return undefined;
  switch (error.driverError.code) {
    case 'SQLITE_FULL':
      return databaseFull(error);
    case 'SQLITE_READONLY':
    case 'SQLITE_IOERR':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return databaseReadOnly(error.driverError.code, error);
    // Another process has written for as long as a statement waits.
    case 'SQLITE_BUSY':
      return tryAgain();
    default:
      return undefined;
  }
}

/** Does a step of the driver. @throws StatementError */
export function driven<R>(statement: string, step: () => R): R {
  try {
    return step();
  } catch (error) {
    throw new StatementError(statement, driverErrorOf(error));
  }
}
