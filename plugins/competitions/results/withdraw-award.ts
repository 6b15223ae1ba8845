import { type Context, lockedRow, lockManaged } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { Entry, entryLifecycle } from '../entries/entry.ts';
import { EntryMember } from '../entries/entry-member.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { passOn } from '../scoring/pass-on.ts';
import { Award } from './award.ts';
import { tellGiven, tellWithdrawn } from './award-news.ts';
import { AwardVersion } from './award-version.ts';
import { awardOf, tiersOf, tierTitle } from './give-awards.ts';
import { latestLines } from './latest-results.ts';
import { publish } from './publish-result.ts';
import type { AwardWithdrawInput } from './result-input.ts';

/**
 * After the awards were given: the entry is excluded, the result published once more without it, and its place passes
 * on by the declared rule. The versions of before stay, of the result and of every award that changes.
 */
export async function withdrawAward(context: Context, input: AwardWithdrawInput): Promise<Award> {
  const { eventId } = await context.get(Award, input.award);
  const event = await context.get(CompetitionEvent, eventId);
  await lockManaged(context, Competition, event.competitionId, manageCompetitions);
  const award = await lockedRow(context, Award, input.award);
  const reason = inputText('input.reason', input.reason, 500);
  if (award.status === 'WITHDRAWN') return award;
  context.reason = reason;
  await exclude(context, award.entryId, reason);
  await publish(context, [event], 'FINAL', reason);
  return passPlacesOn(context, event, award, reason);
}

async function exclude(context: Context, entryId: string, reason: string): Promise<void> {
  const entry = await lockedRow(context, Entry, entryId);
  if (entryLifecycle.can(entry, 'disqualify')) await entryLifecycle.step(context, entry, 'disqualify', { reason });
  const people = await context.asSystem().list(EntryMember, { entryId });
  await context.updateAll(people.map((row) => ({ row, changes: { holdsPlaceIn: null } })));
}

async function passPlacesOn(context: Context, event: CompetitionEvent, award: Award, reason: string): Promise<Award> {
  const all = context.asSystem();
  const lines = (await latestLines(all, [event.id])).get(event.id) ?? [];
  const known = await all.list(Award, { eventId: event.id });
  const held = new Map(known.filter(({ status }) => status === 'VALID').map((each) => [each.entryId, each.tier - 1]));
  const tiers = passOn(held, award.entryId, tiersOf(event, lines));
  const lineOf = (entryId: string) => lines.find((line) => line.entryId === entryId);
  const today = context.today();
  const changes = known.flatMap((row): { row: Award; changes: Partial<Award> }[] => {
    if (row.id === award.id) return [{ row, changes: { status: 'WITHDRAWN' as const, withdrawnOn: today, reason } }];
    const [tier, line] = [tiers.get(row.entryId), lineOf(row.entryId)];
    if (row.status !== 'VALID' || tier === undefined || !line) return [];
    if (tier + 1 === row.tier) return [];
    return [{ row, changes: { tier: tier + 1, title: tierTitle(event, tier), rank: line.rank, reason } }];
  });
  await keepVersions(
    context,
    changes.map(({ row }) => row),
    reason,
  );
  const after = await context.updateAll(changes);
  await tellWithdrawn(context, award, reason);
  const added = [...tiers].flatMap(([entryId, tier]) => {
    const line = lineOf(entryId);
    if (!line || known.some((each) => each.entryId === entryId)) return [];
    return [{ ...awardOf(event, line, tier), awardedOn: today, reason }];
  });
  await tellGiven(context, await context.insertAll(Award, added));
  return after.find(({ id }) => id === award.id) as Award;
}

async function keepVersions(context: Context, awards: readonly Award[], reason: string): Promise<void> {
  const before = await context.asSystem().list(AwardVersion, { awardId: { in: awards.map(({ id }) => id) } });
  await context.insertAll(
    AwardVersion,
    awards.map(({ id: awardId, tier, title, rank }) => ({
      awardId,
      no: before.filter((each) => each.awardId === awardId).length + 1,
      tier,
      title,
      rank,
      replacedOn: context.today(),
      reason,
    })),
  );
}
