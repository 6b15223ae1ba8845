import { type Loader, loader } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { rankUnits, type UnitPlace } from '../scoring/unit-ranking.ts';
import { latestLines } from './latest-results.ts';
import { type PublishedUnit, unitAt, unitPath } from './unit-path.ts';

/** A unit's place, with what the unit was called when the last of its results was published. */
export interface NamedUnitPlace extends UnitPlace {
  readonly unitCode: string;
  readonly unitName: string;
}

/** By competition, its units as many levels below the organiser, by the results that count now and their units then. */
export const unitPlaces: Loader<string, readonly NamedUnitPlace[], number> = loader(
  async (scope, competitionIds: readonly string[], levels: number) => {
    const competitions = await scope.list(Competition, { id: { in: competitionIds } });
    const events = await scope.list(CompetitionEvent, { competitionId: { in: competitionIds } });
    const latest = await latestLines(
      scope,
      events.map(({ id }) => id),
    );
    return competitionIds.map((id) => {
      const competition = competitions.find((each) => each.id === id);
      if (!competition) return [];
      const units = new Map<string, PublishedUnit>();
      const contributions = events
        .filter(({ competitionId }) => competitionId === id)
        .flatMap((event) =>
          (latest.get(event.id) ?? []).flatMap(({ unitPath: published, unitId, score, rank }) => {
            const path = published ?? unitPath(scope, unitId, competition.unitId);
            const unit = unitAt(path, competition.unitId, levels);
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
