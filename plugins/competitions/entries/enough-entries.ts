import { badInput, type Scope, sql } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { entryMoved } from '../events.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { Entry, entryLife } from './entry.ts';

/** Nothing is left to look at, and every event has the entries that it needs. */
export async function enoughEntries(scope: Scope, { id }: Competition): Promise<void> {
  const all = scope.asSystem();
  const events = await all.list(CompetitionEvent, { competitionId: id });
  const rows = await all.db.query(
    sql`SELECT eventId, status, COUNT(*) AS n FROM competitions_entry WHERE competitionId = ${id} GROUP BY eventId, status`,
  );
  const count = (event: CompetitionEvent, status: string) =>
    Number(rows.find((row) => row.eventId === event.id && row.status === status)?.n ?? 0);
  for (const event of events) {
    const waiting = count(event, 'REGISTERED');
    if (waiting)
      throw badInput(
        'input.competition',
        `cannot be locked: the event "${event.name}" has ${waiting} entries to look at. Decide on them with \`entryAdmit\` or \`entryReject\`.`,
      );
    const entered = count(event, 'ELIGIBLE');
    if (entered < event.minEntries)
      throw badInput(
        'input.competition',
        `cannot be locked: the event "${event.name}" has ${entered} of the ${event.minEntries} entries that it needs. Wait for more, or call it off with \`competitionCancel\`.`,
      );
  }
}

export async function confirmEntries(scope: Scope, { id }: Competition): Promise<void> {
  const admitted = await scope.list(Entry, { competitionId: id, status: 'ELIGIBLE' });
  const { to } = entryLife.steps.confirm;
  await scope.updateAll(admitted.map((row) => ({ row, changes: { status: to } })));
  for (const entry of admitted)
    scope.emit(entryMoved, { id: entry.id, command: 'confirm', from: entry.status, to }, entry.unitId);
}
