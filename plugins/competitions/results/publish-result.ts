import { badInput, type Context, lockManaged } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { correctableStatuses } from '../competition-status.ts';
import { resultPublished } from '../events.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { EventResult, type ResultKind } from './event-result.ts';
import { EventResultLine } from './event-result-line.ts';
import { type EventStanding, readStandings } from './outcomes.ts';
import type { EventResultCorrectInput } from './result-input.ts';
import { unitPath } from './unit-path.ts';

/** The next version of the result of every event. */
export async function publishResults(context: Context, { id }: Competition, kind: ResultKind): Promise<void> {
  await publish(context, await context.list(CompetitionEvent, { competitionId: id }), kind, null);
}

/** A corrected result of one event, until it is final; the ones before stay as they were published. */
export async function correctResult(
  context: Context,
  { competitionEvent: eventId, reason: why }: EventResultCorrectInput,
): Promise<EventResult> {
  const event = await context.get(CompetitionEvent, eventId);
  const competition = await lockManaged(context, Competition, event.competitionId, manageCompetitions);
  const reason = inputText('input.reason', why, 500);
  if (!correctableStatuses.includes(competition.status))
    throw badInput('input.competitionEvent', {
      en: `has no result that can be corrected: its competition is ${competition.status}.${competition.status === 'FINAL' ? ' Open it to objections again with `competitionReopenAppeals` first.' : ''}`,
      zh: `没有可更正的成绩：竞赛状态为 ${competition.status}。${competition.status === 'FINAL' ? '请先用 `competitionReopenAppeals` 重新开放申诉。' : ''}`,
    });
  context.reason = reason;
  const [result] = await publish(context, [event], 'PROVISIONAL', reason);
  return result as EventResult;
}

export async function publish(
  context: Context,
  events: readonly CompetitionEvent[],
  kind: ResultKind,
  reason: string | null,
): Promise<EventResult[]> {
  const all = context.asSystem();
  const standings = await readStandings(all, events);
  const before = await all.list(EventResult, { eventId: { in: events.map(({ id }) => id) } });
  const results = await context.insertAll(
    EventResult,
    events.map(({ id: eventId, unitId }) => ({
      eventId,
      unitId,
      no: Math.max(0, ...before.filter((each) => each.eventId === eventId).map(({ no }) => no)) + 1,
      kind,
      publishedAt: context.now(),
      publishedOn: context.today(),
      reason,
    })),
  );
  await context.insertAll(
    EventResultLine,
    standings.flatMap((standing, i) => linesOf(context, standing, results[i]?.id ?? '')),
  );
  for (const { id: resultId, eventId, no, unitId } of results)
    context.emit(resultPublished, { eventId, resultId, no }, unitId);
  return results;
}

/** Every entry that competed to the end is ranked: all stages are closed. */
const linesOf = (context: Context, { event, lines }: EventStanding, resultId: string) =>
  lines.map(({ competing, rank = 0, score, comparable }, i) => ({
    ...unitOf(context, competing.unit, event.unitId),
    resultId,
    entryId: competing.id,
    unitId: competing.unit,
    position: i + 1,
    name: competing.name,
    bracket: competing.bracket,
    rank,
    score,
    comparable: comparable ?? null,
    stages: competing.outcomes.map(({ no, score: reached = 0 }) => ({ no, score: reached })),
  }));

function unitOf(context: Context, unitId: string, organiserId: string) {
  const path = unitPath(context, unitId, organiserId);
  return { unitPath: path, unitCode: path[0]?.code ?? null, unitName: path[0]?.name ?? null };
}
