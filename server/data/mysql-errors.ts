import { QinxueError } from '../errors.ts';
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

/** The error of a database that is away as one of ours; undefined for every other. */
export function unavailable(error: unknown): QinxueError | undefined {
  const { code = '', sqlState, fatal, message } = driverError(error);
  const isAway = UNAVAILABLE.has(code) || (fatal === true && sqlState === undefined) || message === 'Pool is closed.';
  if (!isAway) return undefined;
  return new QinxueError('DATABASE_UNAVAILABLE', 'The database does not answer. Retry in a moment with the same key.', {
    ...(code && { cause: code }),
  });
}
