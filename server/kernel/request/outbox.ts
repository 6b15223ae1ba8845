import { newId } from '../base/id.ts';
import type { Event } from '../contract/event.ts';
import type { PlatformContext } from '../contract/platform-context.ts';
import { insertsSql } from '../data/insert.ts';
import type { Sql } from '../data/sql.ts';

/** An event of a unit of work, and the plugins that react to it. */
export interface OutboxMessage {
  readonly event: string;
  readonly unitId: string | null;
  readonly actorId: string | null;
  readonly at: Date;
  readonly payload: object;
  readonly reactors: readonly string[];
}

/** In the words of who tells of it; to be delivered to whoever reacts after the commit. */
export function outboxMessage(
  { kernel, viewer }: PlatformContext,
  event: Event,
  payload: object,
  unitId: string | null,
): OutboxMessage {
  if (!kernel.installation.events.includes(event))
    throw new Error(
      `"${event.id}" is emitted, which no installed plugin lists: nobody could react to it. Add it to \`events\`.`,
    );
  const reactors = kernel.installation.plugins.filter(({ reactions }) =>
    reactions.some((reaction) => reaction.when === 'LATER' && reaction.event === event),
  );
  return {
    event: event.id,
    unitId,
    actorId: viewer.memberId ?? null,
    at: kernel.now(),
    payload,
    reactors: reactors.map(({ id }) => id),
  };
}

/** What writes events with the change that they are about; they leave after its commit. */
export function eventsKept(events: readonly OutboxMessage[]): {
  readonly ids: readonly string[];
  readonly statements: readonly Sql[];
} {
  const kept = events.map((event) => ({ id: newId('evt'), ...event }));
  const rows = kept.map(({ id, event, unitId, actorId, at, payload }) => ({
    id,
    event,
    unitId,
    actorId,
    payload: JSON.stringify(payload),
    createdAt: at,
  }));
  const deliveries = kept.flatMap(({ id, at, reactors }) =>
    reactors.map((plugin) => ({ eventId: id, plugin, status: 'PENDING', attempts: 0, dueAt: at, createdAt: at })),
  );
  return {
    ids: kept.map(({ id }) => id),
    statements: [...insertsSql('kernel_event', rows), ...insertsSql('kernel_delivery', deliveries)],
  };
}
