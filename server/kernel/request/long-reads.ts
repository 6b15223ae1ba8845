import type { Database, Session } from '../data/database.ts';

/** For all long reads of one operation together, from the first of them on. */
export const ANALYSIS_MS = 10_000;

/** Where the long reads of an operation go: one place, whosever rights a part of it has. */
export class LongReads {
  private opened: LongReads | undefined;

  /** `session`: what a context for analysis reads from; others have none. */
  constructor(readonly session?: Session) {}

  open(database: Database, ms: number): LongReads {
    if (this.session) return this;
    this.opened ??= new LongReads(inTurn(database, ms));
    return this.opened;
  }
}

/**
 * They go one after the other, so that a document with many of them does not take all places: whoever asks for one number
 * meanwhile is next. What the deadline ends, ends at the database.
 */
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
