import type { Database, Session } from '../data/database.ts';
import type { Scope } from './scope.ts';

/** For all long reads of one operation together, from the first of them on. */
export const ANALYSIS_MS = 10_000;

/**
 * The session of one operation's long reads. They go one after the other, so that a document with many of them does
 * not take all places: whoever asks for one number meanwhile is next. What the deadline ends, ends at the database.
 */
export class LongReads {
  private opened: Session | undefined;

  session(database: Database, ms: number): Session {
    this.opened ??= inTurn(database, ms);
    return this.opened;
  }
}

/**
 * All rights, like `asSystem()`, for statements that may read millions of rows: apart from everyone else's, one after the
 * other, and cancelled at the deadline that the operation has for all of them. Inside a transaction its own connection, as
 * always.
 * @throws DEADLINE_EXCEEDED from each statement
 */
export function forAnalysis(scope: Scope): Scope {
  const { kernel, longReads } = scope;
  const system = scope.asSystem();
  system.readsFrom = longReads.session(kernel.database, kernel.analysisMs);
  return system;
}

function inTurn(database: Database, ms: number): Session {
  let end: number | undefined;
  const session = database.analysis(() => {
    end ??= performance.now() + ms;
    return end - performance.now();
  });
  let tail: Promise<unknown> = Promise.resolve();
  const next = <T>(read: () => Promise<T>): Promise<T> => {
    const result = tail.then(read);
    tail = result.catch(() => undefined);
    return result;
  };
  return {
    query: (statement) => next(() => session.query(statement)),
    values: (statement) => next(() => session.values(statement)),
    execute: (statement) => next(() => session.execute(statement)),
  };
}
