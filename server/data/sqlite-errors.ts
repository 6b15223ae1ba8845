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

/** A driver tells SQLite's own number; everyone else asks for its name. */
export function driverErrorOf(error: unknown): DriverError {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message?: string };
  return { code: errcode === undefined ? code : (NAMES[errcode] ?? NAMES[errcode & 255] ?? 'SQLITE_ERROR'), message };
}

/** Does a step of the driver. @throws StatementError */
export function driven<R>(statement: string, step: () => R): R {
  try {
    return step();
  } catch (error) {
    throw new StatementError(statement, driverErrorOf(error));
  }
}
