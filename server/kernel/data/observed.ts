import type { Session, UnitSession } from './database.ts';
import type { Sql } from './sql.ts';

type Observer = (text: string) => void;
const observers = new Set<Observer>();

/** Sees the text of every statement until the returned function is called: metrics and tests. */
export function observeStatements(observer: Observer): () => void {
  observers.add(observer);
  return () => observers.delete(observer);
}

export function tell(...statements: readonly Sql[]): void {
  for (const observer of observers) for (const { text } of statements) observer(text);
}

export const observed = (session: Session): Session => ({
  query: (statement) => {
    tell(statement);
    return session.query(statement);
  },
  values: (statement) => {
    tell(statement);
    return session.values(statement);
  },
  execute: (statement) => {
    tell(statement);
    return session.execute(statement);
  },
});

export const observedUnit = (session: UnitSession): UnitSession => ({
  ...observed(session),
  batch: (statements) => {
    tell(...statements);
    return session.batch(statements);
  },
  enqueue: (statement, changed) => {
    tell(statement);
    return session.enqueue(statement, changed);
  },
  flush: () => session.flush(),
  beforeCommit: (...statements) => session.beforeCommit(...statements),
});
