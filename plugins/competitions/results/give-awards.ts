import type { Scope } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { EntryMember } from '../entries/entry-member.ts';
import { awardGiven } from '../events.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { awardTiers } from '../scoring/award-tiers.ts';
import { Award } from './award.ts';
import type { EventResultLine } from './event-result-line.ts';
import { latestLines } from './latest-results.ts';

/** By the final result of each event that honours places, bracket by bracket. */
export async function giveAwards(scope: Scope, { id: competitionId }: Competition): Promise<void> {
  const all = scope.asSystem();
  const events = await all.list(CompetitionEvent, { competitionId });
  const latest = await latestLines(
    all,
    events.map(({ id }) => id),
  );
  const awards = await scope.insertAll(
    Award,
    events.flatMap((event) => awardsOf(event, latest.get(event.id) ?? [], scope.today())),
  );
  const people = await all.list(EntryMember, { entryId: { in: awards.map(({ entryId }) => entryId) } });
  for (const { id: awardId, entryId, unitId, title } of awards) {
    const memberIds = people.filter((each) => each.entryId === entryId).map(({ memberId }) => memberId);
    scope.emit(awardGiven, { awardId, entryId, memberIds, name: title }, unitId);
  }
}

function awardsOf({ id: eventId, awardRule }: CompetitionEvent, lines: readonly EventResultLine[], awardedOn: string) {
  if (!awardRule) return [];
  const brackets = [...new Set(lines.map(({ bracket }) => bracket))];
  return brackets.flatMap((bracket) => {
    const own = lines.filter((line) => line.bracket === bracket);
    const tiers = awardTiers(
      awardRule,
      own.map(({ entryId: id, rank, score }) => ({ id, rank, score })),
    );
    return own.flatMap(({ entryId, unitId, name, rank }) => {
      const tier = tiers.get(entryId);
      if (tier === undefined) return [];
      return [
        { eventId, entryId, unitId, tier: tier + 1, title: awardRule.tiers[tier]?.name ?? '', name, rank, awardedOn },
      ];
    });
  });
}
