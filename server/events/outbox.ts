import type { Session } from '../data/database.ts';
import { newId } from '../data/id.ts';
import { insertSql } from '../data/insert.ts';

/** An event of a unit of work, and the plugins that react to it. */
export interface Happening {
  readonly event: string;
  readonly unitId: string | null;
  readonly actorId: string | null;
  readonly at: Date;
  readonly fact: object;
  readonly reactors: readonly string[];
}

/** Writes events with the change that they are about; they leave after its commit. Resolves to their ids. */
export async function keepEvents(session: Session, events: readonly Happening[]): Promise<readonly string[]> {
  if (!events.length) return [];
  const kept = events.map((event) => ({ id: newId('evt'), ...event }));
  await insertParts(
    session,
    'kernel_event',
    kept.map(({ id, event, unitId, actorId, at, fact }) => ({
      id,
      event,
      unitId,
      actorId,
      fact: JSON.stringify(fact),
      createdAt: at,
    })),
  );
  const deliveries = kept.flatMap(({ id, at, reactors }) =>
    reactors.map((plugin) => ({ eventId: id, plugin, status: 'PENDING', attempts: 0, dueAt: at, createdAt: at })),
  );
  await insertParts(session, 'kernel_delivery', deliveries);
  return kept.map(({ id }) => id);
}

/** SQLite binds at most 32,766 values a statement. */
const ROWS_PER_STATEMENT = 2000;

async function insertParts(session: Session, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT)
    await session.execute(insertSql(table, rows.slice(i, i + ROWS_PER_STATEMENT)));
}
