import type { Pool } from 'mysql2';
import type { Session, Until } from './database.ts';
import { deadlineExceeded } from './database-errors.ts';
import { statementLimit } from './mysql-limit.ts';
import { connect, end, leased, sessionOf } from './mysql-pool.ts';
import { observed } from './observed.ts';

const CONNECTIONS = 3;
/** The server is given the deadline; this much later its silence counts as that of a server that is away. */
const GRACE_MS = 2000;

/** Long reads on connections of their own, made with the first of them; each is cancelled by the server in time. */
export class MysqlAnalysis {
  private pool: Promise<Pool> | undefined;

  constructor(
    private readonly url: string,
    private readonly connections = CONNECTIONS,
  ) {}

  session(until: Until): Session {
    const within = async <T>(read: (session: Session) => Promise<T>): Promise<T> => {
      const pool = await this.opened();
      if (until() <= 0) throw deadlineExceeded();
      return leased(
        pool,
        async (send) => {
          const left = until();
          // Waiting for a connection is of the same time; nought would be no limit at all.
          if (left <= 0) throw deadlineExceeded();
          await send([statementLimit(left)]);
          return read(sessionOf(send));
        },
        { deadlineMs: until() + GRACE_MS },
      );
    };
    return observed({
      query: (statement) => within((session) => session.query(statement)),
      values: (statement) => within((session) => session.values(statement)),
      execute: (statement) => within((session) => session.execute(statement)),
    });
  }

  async close(): Promise<void> {
    if (this.pool) await end(await this.pool);
  }

  private opened(): Promise<Pool> {
    this.pool ??= connect(this.url, this.connections).catch((error) => {
      this.pool = undefined;
      throw error;
    });
    return this.pool;
  }
}
