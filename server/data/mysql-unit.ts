import type { RawValues, UnitSession } from './database.ts';
import { type Send, sessionOf } from './mysql-pool.ts';
import { observedUnit, tell } from './observed.ts';
import { type Sql, sql } from './sql.ts';

const START = sql`START TRANSACTION`;
const COMMIT = sql`COMMIT`;

/** A packet of so many values stays far below the 16 MB that a server takes. */
const VALUES_PER_PACKET = 5000;

/**
 * Runs `work` in a transaction. What begins it goes out with its first statement, and what ends it with the last ones:
 * each way to the server and back is a tenth of a small write.
 */
export async function transaction<T>(send: Send, work: (session: UnitSession) => Promise<T>): Promise<T> {
  let isBegun = false;
  const begun: Send = async <R>(statements: readonly Sql[], rowsAsArray?: boolean) => {
    if (isBegun) return send<R>(statements, rowsAsArray);
    isBegun = true;
    tell(START);
    return (await send<R>([START, ...statements], rowsAsArray)).slice(1);
  };
  const atEnd: Sql[] = [];
  const session = observedUnit({
    ...sessionOf(begun),
    batch: async (statements) => {
      const answers: RawValues[][] = [];
      for (const packet of packets(statements)) answers.push(...(await begun<RawValues[]>(packet, true)));
      return answers;
    },
    atEnd: (...statements) => {
      atEnd.push(...statements);
    },
  });
  try {
    const result = await work(session);
    if (isBegun || atEnd.length) await session.batch([...atEnd, COMMIT]);
    return result;
  } catch (error) {
    // Where not even this is answered, the connection is closed, and that rolls back.
    if (isBegun) await session.execute(sql`ROLLBACK`).catch(() => undefined);
    throw error;
  }
}

/** In their order, as many to a packet as fit. */
function packets(statements: readonly Sql[]): Sql[][] {
  const all: Sql[][] = [];
  let room = 0;
  for (const statement of statements) {
    room -= statement.values.length;
    if (room < 0 || !all.length) {
      all.push([]);
      room = VALUES_PER_PACKET - statement.values.length;
    }
    all.at(-1)?.push(statement);
  }
  return all;
}
