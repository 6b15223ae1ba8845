import { badInput, type Context } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';

export async function allStagesClosed(context: Context, { id }: Competition): Promise<void> {
  const events = await context.list(CompetitionEvent, { competitionId: id });
  const open = await context.first(CompetitionStage, {
    eventId: { in: events.map((event) => event.id) },
    status: { ne: 'CLOSED' },
  });
  if (!open) return;
  const event = events.find((each) => each.id === open.eventId);
  throw badInput('input.competition', {
    en: `has no result yet: the stage "${open.name}" of the event "${event?.name}" is ${open.status}. Close it with \`competitionStageClose\`.`,
    zh: `尚无成绩：赛项“${event?.name}”的阶段“${open.name}”状态为 ${open.status}，请用 \`competitionStageClose\` 结束。`,
  });
}
