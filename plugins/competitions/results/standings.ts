import { badInput, QinxueError, type Scope } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import type { CompetitionStatus } from '../competition-status.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { readStandings } from './outcomes.ts';
import { type Standings, standingsOf } from './standings-type.ts';

/** What standings are asked of: exactly one of the two. */
export interface StandingsOf {
  readonly event?: string | null | undefined;
  readonly stage?: string | null | undefined;
}

/** @throws NOT_FOUND, or FORBIDDEN where they are not for the viewer to see now. */
export async function standings(scope: Scope, asked: StandingsOf): Promise<Standings> {
  const { event, stage } = await named(scope, asked);
  await requireSight(scope, event);
  const [standing] = await readStandings(scope.asSystem(), [event], stage);
  return standing ? standingsOf(standing) : { eventId: event.id, lines: [], complete: 0 };
}

async function named(scope: Scope, { event, stage }: StandingsOf) {
  if ((event == null) === (stage == null)) throw badInput('event', 'or `stage` must be given, and not both.');
  const one = stage == null ? undefined : await scope.get(CompetitionStage, stage);
  return { stage: one, event: await scope.get(CompetitionEvent, one?.eventId ?? event ?? '') };
}

const published: readonly CompetitionStatus[] = ['PROVISIONAL', 'APPEALS', 'FINAL', 'AWARDED'];

/**
 * Once a result is published, everyone who sees the event; before, its organisers, and everyone where the
 * competition says so. Never its judges: a sum tells what others gave.
 */
async function requireSight(scope: Scope, event: CompetitionEvent): Promise<void> {
  const competition = await scope.get(Competition, event.competitionId);
  if (published.includes(competition.status)) return;
  const isJudge = await scope
    .asSystem()
    .first(PanelJudge, { eventId: event.id, memberId: scope.viewer.memberId ?? '' });
  if (isJudge) throw new QinxueError('FORBIDDEN', 'Judges of an event see its standings once a result is published.');
  if (!competition.publicStandings && !scope.can(manageCompetitions, competition.unitId))
    throw new QinxueError('FORBIDDEN', 'The standings of this event are not public. Wait for its result.');
}
