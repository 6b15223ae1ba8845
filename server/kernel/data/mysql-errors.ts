import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import { ConnectionLost, databaseFull, databaseReadOnly, deadlineExceeded } from './database-errors.ts';
import { type DriverError, StatementError } from './statement-error.ts';

/** The connection was lost, refused or never made: nothing is known to be wrong with the statement. */
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_SERVER_SHUTDOWN',
  'ER_NORMAL_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_CONNECTION_KILLED',
]);

/** 1213 deadlock, 1205 lock wait timeout, 1020 record changed since last read (MariaDB). */
const REPEATABLE = new Set([1213, 1205, 1020]);

/** A value that its column does not take: 1406 too long, 1366 and 3988 no such letter there, 1264 out of range, 1292 no such moment. */
const UNFIT = new Set([1406, 1366, 3988, 1264, 1292]);

const driverError = (error: unknown): DriverError =>
  error instanceof StatementError ? error.driverError : ((error ?? {}) as DriverError);

/** True for a unit of work that failed only because of others at the same time. */
export function isRepeatable(error: unknown): boolean {
  return REPEATABLE.has(driverError(error).errno ?? 0);
}

/** The server answered, if only with an error: the connection is as good as before. */
export function isReply(error: unknown): boolean {
  const { sqlState, fatal } = driverError(error);
  return sqlState !== undefined && fatal !== true;
}

/**
 * A server that takes no changes: 1290 `--read-only` and such, 1836 read-only mode, 1792 a read-only transaction,
 * 3100 and 3101 a group that refuses the commit. A demoted primary answers so until the router has noticed.
 */
const READ_ONLY = new Set([1290, 1836, 1792, 3100, 3101]);

/** 1021 disk full, 1114 table full, 1034 and 1026 a temporary or log file that could not be written. */
const FULL = new Set([1021, 1114, 1026]);

/** The server has cancelled a statement at its limit: 1969 of MariaDB, 3024 of MySQL. */
const TOO_LONG = new Set([1969, 3024]);

/**
 * The error of a database that is away, took too long, takes no changes or has no room as one of ours; undefined for every other.
 * After all but the first the connection is as good as before, but a pool must not go on with a demoted server.
 */
export function unavailable(error: unknown): QinxueError | undefined {
  const { code = '', errno = 0, sqlState, fatal, message } = driverError(error);
  if (TOO_LONG.has(errno)) return deadlineExceeded();
  if (FULL.has(errno)) return databaseFull(error);
  if (READ_ONLY.has(errno)) return databaseReadOnly(code, error);
  const isAway = UNAVAILABLE.has(code) || (fatal === true && sqlState === undefined) || message === 'Pool is closed.';
  if (!isAway) return undefined;
  return new ConnectionLost(code);
}

/** A value that no rule caught and that its column does not take. */
export function unfit(error: unknown): QinxueError | undefined {
  const { errno = 0, message = '' } = driverError(error);
  const isTooBig = message === 'string or blob too big' || message === 'LIKE or GLOB pattern too complex';
  if (!(error instanceof StatementError) || !(UNFIT.has(errno) || isTooBig)) return undefined;
  const [, column] = /for column '?(?:`[^`]*`\.)*`?(\w+)`?'?/.exec(message) ?? [];
  return new QinxueError(
    'BAD_INPUT',
    text(
      `A value${column ? ` for \`${column}\`` : ''} is longer or larger than can be stored, or holds letters that cannot. Change it.`,
      `${column ? `\`${column}\` 的` : '有一个'}值过长、过大，或含有无法保存的字符，请修改。`,
    ),
    { ...(column && { argument: column }) },
  );
}

/** Whether the server is one that this pool should leave: after a failover the same address leads to another. */
export const isReadOnly = (error: unknown): boolean => READ_ONLY.has(driverError(error).errno ?? 0);
