import { type Attribution, type Loader, loader, type Scope, sql, treeOn, unitTree } from 'qinxue/plugin';
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
  async (scope, competitionIds: readonly string[], level: RankedLevel) => {
    const competitions = await scope.list(Competition, { id: { in: competitionIds } });
    const events = await scope.list(CompetitionEvent, { competitionId: { in: competitionIds } });
    const latest = await latestLines(
      scope,
      events.map(({ id }) => id),
    );
    const shown = [...latest.values()].flat().map(({ resultId }) => resultId);
    const unitOf = await unitsOfLines(scope, [...new Set(shown)], level);
    return competitionIds.map((id) => {
      const competition = competitions.find((each) => each.id === id);
      if (!competition) return [];
      const units = new Map<string, PublishedUnit>();
      const contributions = events
        .filter(({ competitionId }) => competitionId === id)
        .flatMap((event) =>
          (latest.get(event.id) ?? []).flatMap(({ id: line, unitPath, score, rank }) => {
            const published = level.attribution === 'AT_TIME' && unitPath;
            const unit = published
              ? unitAt(published, competition.unitId, level.levels)
              : named(scope, unitOf.get(line));
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

/** What a unit is called today: results of before published no names. */
function named({ directory }: Scope, id: string | undefined): PublishedUnit | undefined {
  if (id === undefined) return undefined;
  const { code = id, name = id } = directory.unit(id) ?? {};
  return { id, code, name };
}

/**
 * By line, the unit so many levels below the organiser that its entry counts for: above the unit that was entered for,
 * on the day of entering. A move later does not take a result along, unless today's tree is asked for.
 */
async function unitsOfLines(scope: Scope, resultIds: readonly string[], { levels, attribution }: RankedLevel) {
  const day = sql`e.registeredOn`;
  const rows = await scope.db.query(sql`
    SELECT l.id, c.ancestorId AS unitId FROM competitions_event_result_line l
    JOIN competitions_entry e ON e.id = l.entryId
    JOIN competitions_event v ON v.id = e.eventId
    JOIN competitions_competition k ON k.id = v.competitionId
    JOIN ${unitTree('o')} ON o.descendantId = l.unitId AND o.ancestorId = k.unitId AND ${treeOn('o', day, attribution)}
    JOIN ${unitTree('c')} ON c.descendantId = l.unitId AND c.depth = o.depth - ${levels} AND ${treeOn('c', day, attribution)}
    WHERE l.resultId IN ${[...resultIds]}`);
  return new Map(rows.map((row) => [String(row.id), String(row.unitId)]));
}
