import { raw, type Sql } from './sql.ts';

/**
 * Statements of a connection end at the server after so long. MariaDB counts seconds, and fractions of them, for all
 * statements, MySQL milliseconds for those that read; each passes over what is written for the other, so that nobody needs to know which of
 * the two it is. MySQL also keeps what it tells of tables for a day unless it is told otherwise.
 */
export function statementLimit(ms: number): Sql {
  const whole = Math.max(1, Math.ceil(ms));
  return raw(
    `SET SESSION lc_messages = @@lc_messages /*M!100100 , max_statement_time = ${whole / 1000} */ /*!80000 , max_execution_time = ${whole}, information_schema_stats_expiry = 0 */`,
  );
}
