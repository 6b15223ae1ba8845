import type { Session } from './database.ts';

type Observer = (text: string) => void;
const observers = new Set<Observer>();

/** Sees the text of every statement until the returned function is called: metrics and tests. */
export function observeStatements(observer: Observer): () => void {
  observers.add(observer);
  return () => observers.delete(observer);
}

export function observed(session: Session): Session {
  const tell = (text: string) => {
    for (const observer of observers) observer(text);
  };
  return {
    query: (statement) => {
      tell(statement.text);
      return session.query(statement);
    },
    values: (statement) => {
      tell(statement.text);
      return session.values(statement);
    },
    execute: (statement) => {
      tell(statement.text);
      return session.execute(statement);
    },
  };
}
