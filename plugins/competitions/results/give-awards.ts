import type { Context } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { awardTiers } from '../scoring/award-tiers.ts';
import { Award } from './award.ts';
import { tellGiven } from './award-news.ts';
import type { EventResultLine } from './event-result-line.ts';
import { latestLines } from './latest-results.ts';

/** By the final result of each event that honours places, bracket by bracket. */
export async function giveAwards(context: Context, { id: competitionId }: Competition): Promise<void> {
  const all = context.asSystem();
  const events = await all.list(CompetitionEvent, { competitionId });
  const latest = await latestLines(
    all,
    events.map(({ id }) => id),
  );
  const awards = await context.insertAll(
    Award,
    events.flatMap((event) => awardsOf(event, latest.get(event.id) ?? [], context.today())),
  );
  await tellGiven(context, awards);
}

/** By entry its tier, counted from 0. */
export function tiersOf({ awardRule }: CompetitionEvent, lines: readonly EventResultLine[]): Map<string, number> {
  if (!awardRule) return new Map();
  const brackets = [...new Set(lines.map(({ bracket }) => bracket))];
  const ranked = (bracket: string | null) =>
    lines.filter((line) => line.bracket === bracket).map(({ entryId: id, rank, score }) => ({ id, rank, score }));
  return new Map(brackets.flatMap((bracket) => [...awardTiers(awardRule, ranked(bracket))]));
}

export const tierTitle = ({ awardRule }: CompetitionEvent, tier: number): string => awardRule?.tiers[tier]?.name ?? '';

/** An award of a tier by a line of the result; what is left is when and why. */
export const awardOf = (event: CompetitionEvent, line: EventResultLine, tier: number) => ({
  eventId: event.id,
  entryId: line.entryId,
  unitId: line.unitId,
  unitCode: line.unitCode,
  unitName: line.unitName,
  name: line.name,
  rank: line.rank,
  tier: tier + 1,
  title: tierTitle(event, tier),
  status: 'VALID' as const,
  withdrawnOn: null,
});

function awardsOf(event: CompetitionEvent, lines: readonly EventResultLine[], awardedOn: string) {
  const tiers = tiersOf(event, lines);
  return lines.flatMap((line) => {
    const tier = tiers.get(line.entryId);
    return tier === undefined ? [] : [{ ...awardOf(event, line, tier), awardedOn, reason: null }];
  });
}
