import { type Context, rounded, WHOLE } from 'qinxue/plugin';
import { Entry } from '../entries/entry.ts';
import type { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { readFields, type StageField } from './stage-field.ts';
import { StageResult } from './stage-result.ts';
import { type Competing, type Line, type Programme, type StageOutcome, standEvent } from './standing.ts';

/** Where an event stands: its stages and the line of every entry that competes. */
export interface EventStanding {
  readonly event: CompetitionEvent;
  readonly stages: readonly CompetitionStage[];
  readonly lines: readonly Line[];
}

/**
 * Of many events at once: closed stages by their results, open ones by their marks; or of one stage alone.
 * `all` sees everything.
 */
export async function readStandings(
  all: Context,
  events: readonly CompetitionEvent[],
  only?: CompetitionStage,
): Promise<EventStanding[]> {
  const eventId = { in: events.map(({ id }) => id) };
  const inOrder = { orderBy: [{ column: 'no', descending: false }] };
  const stages = only ? [only] : await all.list(CompetitionStage, { eventId }, inOrder);
  const entries = await all.list(Entry, { eventId, status: 'CONFIRMED' });
  const results = await all.list(StageResult, { eventId });
  const fields = await readFields(
    all,
    stages.filter(({ status }) => status === 'OPEN'),
  );
  return events.map((event) => {
    const own = stages.filter((stage) => stage.eventId === event.id);
    const outcomes = outcomesOf(own, results, fields);
    const competing = entries
      // Alone, a stage has those who compete in it; the event has those whom an earlier stage sent home, too.
      .filter((entry) => entry.eventId === event.id && (!only || outcomes.has(entry.id)))
      .map((entry) => competingOf(entry, outcomes.get(entry.id) ?? []));
    return { event, stages: own, lines: standEvent(programmeOf(event, own), competing) };
  });
}

/** A stage alone has the whole weight, and the tie-breaks that name it. */
export function programmeOf(event: CompetitionEvent, stages: readonly CompetitionStage[]): Programme {
  const [only] = stages;
  const isAlone = stages.length === 1;
  return {
    brackets: event.brackets,
    stages: stages.map(({ no, weight }) => ({ no, weight: isAlone ? WHOLE : weight })),
    tieBreaks: isAlone ? event.tieBreaks.filter(({ stage }) => stage === only?.no) : event.tieBreaks,
  };
}

export const competingOf = (entry: Entry, outcomes: readonly StageOutcome[]): Competing => ({
  id: entry.id,
  unit: entry.unitId,
  name: entry.name,
  bracket: entry.bracket,
  outcomes,
});

/** By entry, stage by stage. */
function outcomesOf(
  stages: readonly CompetitionStage[],
  results: readonly StageResult[],
  fields: readonly StageField[],
): ReadonlyMap<string, StageOutcome[]> {
  const byEntry = new Map<string, StageOutcome[]>();
  const add = (entryId: string, outcome: StageOutcome) =>
    byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), outcome]);
  for (const { id, no } of stages) {
    for (const { stageId, entryId, score, aspects } of results)
      if (stageId === id) add(entryId, { no, score, aspects: new Map(aspects.map(({ code, mark }) => [code, mark])) });
    const field = fields.find(({ stage }) => stage.id === id);
    for (const [entryId, outcome] of field ? liveOutcomes(field) : []) add(entryId, outcome);
  }
  return byEntry;
}

/** What the marks of an open stage make so far. */
export const liveOutcomes = ({ stage, aspects, scores }: StageField): [string, StageOutcome][] =>
  scores.map(({ entry, score, aspects: marked }) => [
    entry,
    {
      no: stage.no,
      score,
      aspects: new Map(
        marked.flatMap(({ aspect, mark }) => {
          const code = aspects.find(({ id }) => id === aspect)?.code;
          return code && mark ? [[code, rounded(mark)] as const] : [];
        }),
      ),
    },
  ]);
