import { badInput, type Context, loader, QinxueError, text, type Viewer } from 'qinxue/plugin';
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
export async function standings(context: Context, { event, stage }: StandingsOf): Promise<Standings> {
  if ((event == null) === (stage == null))
    throw badInput('event', text('or `stage` must be given, and not both.', '与 `stage` 须且只能填写一项。'));
  const held = stage == null ? undefined : await context.loadForAll(stages, stage);
  if (stage != null && !held) await context.get(CompetitionStage, stage);
  const eventId = held?.eventId ?? event ?? '';
  const watched = await context.loadForAll(watchedEvents, eventId);
  // Whom it is announced to sees it whoever they are; of all others the rule knows, by their person.
  if (!watched || !isAnnouncedTo(context.viewer, watched.competition))
    await (stage == null ? context.get(CompetitionEvent, eventId) : context.get(CompetitionStage, stage));
  if (watched) assertSight(context, watched);
  const standing = await (held ? context.loadForAll(ofStage, held.id) : context.loadForAll(ofEvent, eventId));
  return standing ? standingsOf(standing) : { eventId, lines: [], complete: 0 };
}

/** What is known of an event before anyone is told of it. */
interface Watched {
  readonly competition: Competition;
  /** The members who judge in it. */
  readonly judges: readonly string[];
}

const stages = loader((all, ids: readonly string[]) => Promise.all(ids.map((id) => all.find(CompetitionStage, id))));

const watchedEvents = loader(async (all, ids: readonly string[]): Promise<(Watched | undefined)[]> => {
  const events = await all.list(CompetitionEvent, { id: { in: [...ids] } });
  const competitions = await all.list(Competition, { id: { in: events.map((event) => event.competitionId) } });
  const judges = await all.list(PanelJudge, { eventId: { in: [...ids] } });
  return ids.map((id) => {
    const event = events.find((each) => each.id === id);
    const competition = competitions.find((each) => each.id === event?.competitionId);
    const own = judges.filter(({ eventId }) => eventId === id).map(({ memberId }) => memberId);
    return competition && { competition, judges: [...new Set(own)].sort() };
  });
});

/** Whoever may see standings sees the same: computed once for all who watch. */
const ofEvent = loader(async (all, ids: readonly string[]) => {
  const events = await all.list(CompetitionEvent, { id: { in: [...ids] } });
  const found = new Map((await readStandings(all, events)).map((standing) => [standing.event.id, standing]));
  return ids.map((id) => found.get(id));
});

const ofStage = loader((all, ids: readonly string[]) => Promise.all(ids.map((id) => standingOfStage(all, id))));

/** An operation names few stages, each ranked on its own. */
async function standingOfStage(all: Context, id: string) {
  const stage = await all.get(CompetitionStage, id);
  const [standing] = await readStandings(all, [await all.get(CompetitionEvent, stage.eventId)], stage);
  return standing;
}

/** As the access rule of competitions has it, for those who are below the unit. */
const isAnnouncedTo = ({ ancestorUnitIds }: Viewer, { status, unitId }: Competition) =>
  status !== 'DRAFT' && ancestorUnitIds.has(unitId);

const published: readonly CompetitionStatus[] = ['PROVISIONAL', 'APPEALS', 'FINAL', 'AWARDED'];

/**
 * Once a result is published, everyone who sees the event; before, its organisers, and everyone where the
 * competition says so. Never its judges: a sum tells what others gave.
 */
function assertSight(context: Context, { competition, judges }: Watched): void {
  if (published.includes(competition.status)) return;
  if (context.viewer.isAmong(judges))
    throw new QinxueError(
      'FORBIDDEN',
      text('Judges of an event see its standings once a result is published.', '评委在成绩公布后才能查看实时榜。'),
    );
  if (!competition.publicStandings && !context.can(manageCompetitions, competition.unitId))
    throw new QinxueError('FORBIDDEN', {
      en: 'The standings of this event are not public. Wait for its result.',
      zh: '该赛项的实时榜未公开，请等待成绩公布。',
    });
}
