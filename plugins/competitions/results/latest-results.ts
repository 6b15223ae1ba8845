import type { Context } from 'qinxue/plugin';
import { EventResult } from './event-result.ts';
import { EventResultLine } from './event-result-line.ts';

/** By event, the lines of the result that counts now: the last that was published. */
export async function latestLines(
  context: Context,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, EventResultLine[]>> {
  const results = await context.list(EventResult, { eventId: { in: eventIds } });
  const latest = new Map<string, EventResult>();
  for (const result of results)
    if (result.no > (latest.get(result.eventId)?.no ?? 0)) latest.set(result.eventId, result);
  const lines = await context.list(
    EventResultLine,
    { resultId: { in: [...latest.values()].map(({ id }) => id) } },
    { orderBy: [{ column: 'position', descending: false }] },
  );
  return new Map(
    eventIds.map((eventId) => [eventId, lines.filter(({ resultId }) => resultId === latest.get(eventId)?.id)]),
  );
}
