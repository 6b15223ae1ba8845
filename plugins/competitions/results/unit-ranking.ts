import { type Attribution, type Context, type Loader, loader, sql } from 'qinxue/plugin';
import { treeToday, unitTree } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { rankUnits, type UnitPlace } from '../scoring/unit-ranking.ts';
import { latestLines } from './latest-results.ts';
import { type PublishedUnit, unitAt } from './unit-path.ts';

/** A unit's place, with what the unit was called when the last of its results was published. */
export interface NamedUnitPlace extends UnitPlace {
  readonly unitCode: string;
  readonly unitName: string;
}

export interface RankedLevel {
  /** So many levels below the organiser. */
  readonly levels: number;
  readonly attribution: Attribution;
}

/**
 * By competition, its units as many levels below the organiser, by the results that count now: their units when these were
 * published, or today's.
 */
export const unitPlaces: Loader<string, readonly NamedUnitPlace[], RankedLevel> = loader(
  async (context, competitionIds: readonly string[], level: RankedLevel) => {
    const competitions = await context.list(Competition, { id: { in: competitionIds } });
    const events = await context.list(CompetitionEvent, { competitionId: { in: competitionIds } });
    const latest = await latestLines(
      context,
      events.map(({ id }) => id),
    );
    const shown = [...latest.values()].flat().map(({ resultId }) => resultId);
    const isCurrent = level.attribution === 'CURRENT';
    const unitOf = isCurrent ? await unitsToday(context, [...new Set(shown)], level.levels) : undefined;
    return competitionIds.map((id) => {
      const competition = competitions.find((each) => each.id === id);
      if (!competition) return [];
      const units = new Map<string, PublishedUnit>();
      const contributions = events
        .filter(({ competitionId }) => competitionId === id)
        .flatMap((event) =>
          (latest.get(event.id) ?? []).flatMap(({ id: line, unitPath, score, rank }) => {
            const unit = unitOf
              ? named(context, unitOf.get(line))
              : unitAt(unitPath ?? [], competition.unitId, level.levels);
            if (!unit) return [];
            units.set(unit.id, unit);
            return [{ event: event.id, unit: unit.id, score, rank }];
          }),
        );
      return rankUnits(contributions, competition.bestPerUnit).map((place) => ({
        ...place,
        unitCode: units.get(place.unit)?.code ?? '',
        unitName: units.get(place.unit)?.name ?? '',
      }));
    });
  },
);

/** What a unit is called today. */
function named({ directory }: Context, id: string | undefined): PublishedUnit | undefined {
  if (id === undefined) return undefined;
  const { code = id, name = id } = directory.unit(id) ?? {};
  return { id, code, name };
}

/** By line, the unit so many levels below the organiser that is above the entry's today. */
async function unitsToday(context: Context, resultIds: readonly string[], levels: number) {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT l.id, c.ancestorId AS unitId FROM competitions_event_result_line l
    JOIN competitions_event_result r ON r.id = l.resultId
    JOIN ${unitTree('o')} ON o.descendantId = l.unitId AND o.ancestorId = r.unitId AND ${treeToday('o')}
    JOIN ${unitTree('c')} ON c.descendantId = l.unitId AND c.depth = o.depth - ${levels} AND ${treeToday('c')}
    WHERE l.resultId IN ${[...resultIds]}`);
  return new Map(rows.map((row) => [String(row.id), String(row.unitId)]));
}
