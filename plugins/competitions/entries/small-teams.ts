import { type Context, sql } from 'qinxue/plugin';
import type { CompetitionEvent } from '../programme/competition-event.ts';

/** Teams that stand and have fewer people than their event asks for. */
export async function smallTeams(all: Context, events: readonly CompetitionEvent[]) {
  const rows = await all.unguardedDatabase.query(sql`
    SELECT e.name, e.eventId, COUNT(p.id) AS people FROM competitions_entry e
    LEFT JOIN competitions_entry_member p ON p.entryId = e.id
    WHERE e.eventId IN ${events.map(({ id }) => id)} AND e.status IN ('REGISTERED', 'ELIGIBLE', 'CONFIRMED')
    GROUP BY e.id, e.name, e.eventId ORDER BY e.id`);
  return rows.flatMap((row) => {
    const least = events.find(({ id }) => id === row.eventId)?.minTeamSize ?? 1;
    const people = Number(row.people);
    return people < least ? [{ name: String(row.name), people, least }] : [];
  });
}
