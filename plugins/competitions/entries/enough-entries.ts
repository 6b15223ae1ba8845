import { badInput, type Context, sql } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { entryMoved } from '../events.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { Entry, entryLifecycle } from './entry.ts';
import { smallTeams } from './small-teams.ts';

/** Nothing is left to look at, and every event has the entries that it needs. */
export async function enoughEntries(context: Context, { id }: Competition): Promise<void> {
  const all = context.asSystem();
  const events = await all.list(CompetitionEvent, { competitionId: id });
  const rows = await all.unguardedDatabase.query(
    sql`SELECT eventId, status, COUNT(*) AS n FROM competitions_entry WHERE competitionId = ${id} GROUP BY eventId, status`,
  );
  const count = (event: CompetitionEvent, status: string) =>
    Number(rows.find((row) => row.eventId === event.id && row.status === status)?.n ?? 0);
  for (const event of events) {
    const waiting = count(event, 'REGISTERED');
    if (waiting)
      throw badInput('input.competition', {
        en: `cannot be locked: the event "${event.name}" has ${waiting} entries to look at. Decide on them with \`entryAdmit\` or \`entryReject\`.`,
        zh: `暂不能截止报名：赛项“${event.name}”有 ${waiting} 份报名待审，请用 \`entryAdmit\` 或 \`entryReject\` 处理。`,
      });
    const entered = count(event, 'ELIGIBLE');
    if (entered < event.minEntries)
      throw badInput('input.competition', {
        en: `cannot be locked: the event "${event.name}" has ${entered} of the ${event.minEntries} entries that it needs. Wait for more, or call it off with \`competitionCancel\`.`,
        zh: `暂不能截止报名：赛项“${event.name}”至少需要 ${event.minEntries} 份报名，现有 ${entered} 份。请继续接受报名，或用 \`competitionCancel\` 取消竞赛。`,
      });
  }
  const [small] = await smallTeams(all, events);
  if (small)
    throw badInput('input.competition', {
      en: `cannot be locked: somebody left the team "${small.name}", which has ${small.people} people and needs ${small.least}. Complete it with \`entryReplaceMember\`, or end it with \`entryWithdraw\`.`,
      zh: `暂不能截止报名：团队“${small.name}”有人离开，现有 ${small.people} 人，至少需要 ${small.least} 人。请用 \`entryReplaceMember\` 补充，或用 \`entryWithdraw\` 退赛。`,
    });
}

export async function confirmEntries(context: Context, { id }: Competition): Promise<void> {
  const admitted = await context.list(Entry, { competitionId: id, status: 'ELIGIBLE' });
  const { to } = entryLifecycle.transitions.confirm;
  await context.updateAll(admitted.map((row) => ({ row, changes: { status: to } })));
  for (const entry of admitted)
    context.emit(entryMoved, { id: entry.id, command: 'confirm', from: entry.status, to }, entry.unitId);
}

/** The entries are open again: all that were fixed stand as they did. */
export async function unconfirmEntries(context: Context, { id }: Competition): Promise<void> {
  await entryLifecycle.stepAll(
    context,
    await context.list(Entry, { competitionId: id, status: 'CONFIRMED' }),
    'unconfirm',
  );
}
