import { type Context, sql } from 'qinxue/plugin';
import { Entry } from '../entries/entry.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';

/** By stage, the entries that compete in it: those of the event that stand, and went on from the stage before. */
export async function competingIn(
  context: Context,
  stages: readonly CompetitionStage[],
): Promise<ReadonlyMap<string, Entry[]>> {
  const eventIds = [...new Set(stages.map(({ eventId }) => eventId))];
  const entries = await context.list(
    Entry,
    { eventId: { in: eventIds }, status: 'CONFIRMED' },
    { orderBy: [{ column: 'id', descending: false }] },
  );
  const rows = await context.unguardedDatabase.query(sql`SELECT r.entryId, s.no FROM competitions_stage_result r
    JOIN competitions_stage s ON s.id = r.stageId WHERE r.eventId IN ${eventIds} AND r.advanced = 1`);
  const wentOn = new Set(rows.map(({ entryId, no }) => `${entryId} ${no}`));
  return new Map(
    stages.map(({ id, eventId, no }) => [
      id,
      entries.filter((entry) => entry.eventId === eventId && (no === 1 || wentOn.has(`${entry.id} ${no - 1}`))),
    ]),
  );
}
