import type { Context } from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { competitionLifecycle } from '../competition-lifecycle.ts';
import type { Entrant } from '../entries/entrants.ts';
import { competingIn } from '../marking/competing.ts';
import { Mark } from '../marking/mark.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Award } from '../results/award.ts';
import { fixScores } from '../results/close-stage.ts';
import { EventResult } from '../results/event-result.ts';
import { giveAwards } from '../results/give-awards.ts';
import { publishResults } from '../results/publish-result.ts';
import { demoCompetition, type Held, holdEvent } from './hold.ts';
import { demoMarks } from './marks.ts';
import { demoPeople } from './people.ts';
import { turning, welding } from './programme.ts';

const JUDGES = 5;
const MIN_ENTRANTS = 5;

/** The topmost unit's competition of this year, being marked, and that of last year with its awards; the same for the same organisation and day. */
export async function demo(context: Context): Promise<void> {
  const [top] = await context.list(
    Unit,
    { parentId: null },
    { orderBy: [{ column: 'code', descending: false }], limit: 1 },
  );
  if (!top || (await context.first(Competition, {}))) return;
  const [year, rest] = [Number(context.today().slice(0, 4)), context.today().slice(4)];
  const people = await demoPeople(context, top.id);
  if (people.length < JUDGES + MIN_ENTRANTS) return;
  const last = rest === '-02-29' ? `${year - 1}-02-28` : `${year - 1}${rest}`;
  await awarded(context, top.id, people, last);
  await beingMarked(context, top.id, people, context.today());
}

/** The judges are the last of the people, who have the most roles; each event has others of the rest. */
const castOf = (people: readonly Entrant[], n: number, of: number, on: string) => {
  const competing = people.slice(0, -JUDGES);
  const entrants = competing.filter((_, i) => i % of === n);
  return { judges: people.slice(-JUDGES), entrants: entrants.length < MIN_ENTRANTS ? competing : entrants, on };
};

async function awarded(context: Context, unitId: string, people: readonly Entrant[], on: string): Promise<void> {
  const season = Number(on.slice(0, 4));
  const name = `${season}年职工技能大赛 Skill competition ${season}`;
  const competition = await demoCompetition(context, unitId, { code: `JS-${season}`, name, season, status: 'MARKING' });
  for (const [n, event] of [turning, welding].entries()) {
    const held = await holdEvent(context, competition, event, castOf(people, n, 2, on));
    await markAndClose(context, held);
  }
  await publishResults(context, competition, 'PROVISIONAL');
  await publishResults(context, competition, 'FINAL');
  await giveAwards(context, competition);
  await context.update(competition, { status: competitionLifecycle.transitions.award.to });
  // All of it was a year ago.
  const changes = { publishedOn: on, publishedAt: new Date(`${on}T04:00:00Z`) };
  await context.updateAll((await context.list(EventResult, {})).map((row) => ({ row, changes })));
  await context.updateAll((await context.list(Award, {})).map((row) => ({ row, changes: { awardedOn: on } })));
}

/** Stage by stage; who was sent home has no marks in the next. */
async function markAndClose(context: Context, { event, stages }: Held): Promise<void> {
  for (const { stage, aspects, judges } of stages) {
    const current = await context.get(CompetitionStage, stage.id);
    const competing = (await competingIn(context, [current])).get(stage.id) ?? [];
    await context.insertAll(Mark, demoMarks(competing, aspects, judges));
    await fixScores(context, event, current);
  }
}

/** The theory is over; of the practice, half of the entries are marked and two judges have begun with the next. */
async function beingMarked(context: Context, unitId: string, people: readonly Entrant[], on: string): Promise<void> {
  const season = Number(on.slice(0, 4));
  const name = `${season}年职工技能大赛 Skill competition ${season}`;
  const competition = await demoCompetition(context, unitId, { code: `JS-${season}`, name, season, status: 'MARKING' });
  for (const [n, event] of [turning, welding].entries()) {
    const { event: row, entries, stages } = await holdEvent(context, competition, event, castOf(people, n, 2, on));
    const [theory, practice] = stages;
    if (!theory || !practice) continue;
    await context.insertAll(Mark, demoMarks(entries, theory.aspects, theory.judges));
    await fixScores(context, row, theory.stage);
    const competing = (await competingIn(context, [practice.stage])).get(practice.stage.id) ?? [];
    const half = Math.ceil(competing.length / 2);
    await context.insertAll(Mark, [
      ...demoMarks(competing.slice(0, half), practice.aspects, practice.judges),
      ...demoMarks(competing.slice(half, half + 1), practice.aspects, practice.judges.slice(0, 2)),
    ]);
  }
}
