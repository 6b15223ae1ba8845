import { type Loader, loader, type Scope } from 'qinxue/plugin';
import { Competition } from '../competition.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { rankUnits, type UnitPlace } from '../scoring/unit-ranking.ts';
import { latestLines } from './latest-results.ts';

/** By competition, its units as many levels below the organiser, by the results that count now. */
export const unitPlaces: Loader<string, readonly UnitPlace[], number> = loader(
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
      const contributions = events
        .filter(({ competitionId }) => competitionId === id)
        .flatMap((event) =>
          (latest.get(event.id) ?? []).flatMap(({ unitId, score, rank }) => {
            const unit = unitBelow(scope, unitId, competition.unitId, levels);
            return unit ? [{ event: event.id, unit, score, rank }] : [];
          }),
        );
      return rankUnits(contributions, competition.bestPerUnit);
    });
  },
);

/** Of the units from the organiser down to this one, the one so many levels below the organiser. */
function unitBelow(scope: Scope, unitId: string, organiser: string, levels: number): string | undefined {
  const path = scope.directory.unit(unitId)?.path ?? [];
  const top = path.indexOf(organiser);
  return top < 0 ? undefined : path[top - levels];
}
