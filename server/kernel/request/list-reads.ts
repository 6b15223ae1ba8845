import type { Context } from '../contract/context.ts';
import type { Database, Session } from '../data/database.ts';
import { inside } from './inside.ts';

const sessions = new WeakMap<Context, Session>();

/** Where lists that take long are read for a context, as they would stop everybody else: inside a transaction as always. */
export function longLists(context: Context): Session {
  const { unitOfWork, longReads, kernel } = inside(context);
  if (unitOfWork || longReads.session) return context.unguardedDatabase;
  const session = sessions.get(context) ?? listReads(kernel.database, kernel.analysisMs);
  sessions.set(context, session);
  return session;
}

/**
 * Where an operation reads lists that take long, one after the other: apart from everyone else's reads, and cancelled
 * when those that were asked for together have taken so long.
 * @throws DEADLINE_EXCEEDED from each statement
 */
function listReads({ lists }: Database, ms: number): Session {
  let end = 0;
  let pending = 0;
  let tail: Promise<unknown> = Promise.resolve();
  const session = lists(() => end - performance.now());
  const next = async <T>(read: () => Promise<T>): Promise<T> => {
    if (pending++ === 0) end = performance.now() + ms;
    const result = tail.then(read);
    tail = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      pending--;
    }
  };
  return {
    query: (statement) => next(() => session.query(statement)),
    values: (statement) => next(() => session.values(statement)),
    execute: (statement) => next(() => session.execute(statement)),
  };
}
