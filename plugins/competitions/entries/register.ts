import { badInput, type Context, lockedRow, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { enterOneself, enterOthers, manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { competitionsPlugin } from '../settings.ts';
import { type Entrant, entrantsOf, type Named } from './entrants.ts';
import { Entry } from './entry.ts';
import type { EntryRegisterInput } from './entry-input.ts';
import { EntryMember } from './entry-member.ts';
import { assertFree, takesPart } from './free-people.ts';

/** Enters the viewer, someone else or a team. Who has entered already has that entry. */
export async function registerEntry(context: Context, input: EntryRegisterInput): Promise<Entry> {
  const event = await context.get(CompetitionEvent, input.competitionEvent);
  // Entries of one competition are decided one at a time, and none after it is locked.
  const competition = await lockedRow(context, Competition, event.competitionId);
  if (competition.status !== 'REGISTRATION')
    throw badInput('input.competitionEvent', {
      en: `takes no entries: its competition is ${competition.status}. Entries are taken in REGISTRATION.`,
      zh: `不接受报名：所属竞赛状态为 ${competition.status}，仅在 REGISTRATION 状态接受报名。`,
    });
  competitionsPlugin.assertWritable(context, competition.unitId);
  const people = peopleOf(context, event, input);
  const bracket = bracketOf(event, input.bracket);
  const entrants = await entrantsOf(context, competition, event, people);
  assertEntering(context, competition, entrants);

  const known = await standingEntry(context, event, people, entrants);
  if (known) return context.get(Entry, known);
  await assertFree(context, competition, event, people);
  return enter(context, competition, event, entrants, {
    name: input.team ? inputText('input.team.name', input.team.name, 200) : (entrants[0]?.name ?? ''),
    bracket,
  });
}

/** The leader first. */
function peopleOf(context: Context, event: CompetitionEvent, { team, member }: EntryRegisterInput): Named[] {
  if (event.entryKind === 'INDIVIDUAL') {
    if (team)
      throw badInput(
        'input.team',
        text('is for events of teams; name a `member`.', '仅用于团体赛项，请填写 `member`。'),
      );
    if (member === null)
      throw badInput(
        'input.member',
        text('is null. Leave it out to enter yourself.', '不能为空值；如为本人报名，请省略该项。'),
      );
    const id = member ?? context.viewer.memberId;
    if (!id) throw badInput('input.member', text('must say who takes part.', '须填写参赛人。'));
    return [{ id, argument: 'input.member' }];
  }
  if (!team) throw badInput('input.team', text('is needed in an event of teams.', '为团体赛项必填。'));
  if (member)
    throw badInput(
      'input.member',
      text('is for events of individuals; name a `team`.', '仅用于个人赛项，请填写 `team`。'),
    );
  const ids = [...new Set([team.leader, ...team.members])];
  if (ids.length < event.minTeamSize || ids.length > event.maxTeamSize)
    throw badInput('input.team.members', {
      en: `must be ${event.minTeamSize} to ${event.maxTeamSize} people with the leader; they are ${ids.length}.`,
      zh: `连同领队须为 ${event.minTeamSize} 至 ${event.maxTeamSize} 人，现为 ${ids.length} 人。`,
    });
  return ids.map((id) => ({
    id,
    argument: id === team.leader ? 'input.team.leader' : `input.team.members.${team.members.indexOf(id)}`,
  }));
}

function bracketOf({ brackets }: CompetitionEvent, bracket: string | null | undefined): string | null {
  if (!brackets.length && bracket != null)
    throw badInput('input.bracket', text('is not for this event: it has no groups.', '不适用：该赛项未分组。'));
  if (brackets.length && !brackets.includes(bracket ?? ''))
    throw badInput('input.bracket', {
      en: `must be one of ${brackets.map((each) => `"${each}"`).join(', ')}.`,
      zh: `必须为 ${brackets.map((each) => `“${each}”`).join('、')} 之一。`,
    });
  return bracket ?? null;
}

/** Oneself alone; others by who may do so in the unit of each. */
function assertEntering(context: Context, competition: Competition, entrants: readonly Entrant[]): void {
  if (context.can(manageCompetitions, competition.unitId)) return;
  for (const { memberId, unitId } of entrants)
    if (entrants.length > 1 || memberId !== context.viewer.memberId) context.assertCan(enterOthers, unitId);
    else context.assertCan(enterOneself, unitId);
}

/** The entry that exactly these people have already. */
async function standingEntry(
  context: Context,
  event: CompetitionEvent,
  people: readonly Named[],
  entrants: readonly Entrant[],
): Promise<string | undefined> {
  const all = context.asSystem();
  const ids = entrants.map(({ memberId }) => memberId);
  const places = await all.list(EntryMember, { holdsPlaceIn: event.id, memberId: { in: ids } });
  const [first] = places;
  if (!first) return undefined;
  const own = await all.list(EntryMember, { entryId: first.entryId });
  if (own.length === ids.length && own.every(({ memberId }) => ids.includes(memberId))) return first.entryId;
  const taken = people.find(({ id }) => places.some(({ memberId }) => memberId === id));
  throw takesPart(taken?.argument ?? 'input');
}

async function enter(
  context: Context,
  competition: Competition,
  event: CompetitionEvent,
  entrants: readonly Entrant[],
  { name, bracket }: Pick<Entry, 'name' | 'bracket'>,
): Promise<Entry> {
  const [leader] = entrants as readonly [Entrant];
  const common = { eventId: event.id, competitionId: competition.id, organiserId: competition.unitId };
  const entry = await context.insert(Entry, {
    ...common,
    memberId: leader.memberId,
    unitId: leader.unitId,
    name,
    bracket,
    status: competitionsPlugin.settingsIn(context, competition.unitId).admitAtOnce ? 'ELIGIBLE' : 'REGISTERED',
    reason: null,
    registeredOn: context.today(),
  });
  await context.insertAll(
    EntryMember,
    entrants.map(({ memberId, unitId }) => ({
      ...common,
      entryId: entry.id,
      memberId,
      unitId,
      holdsPlaceIn: event.id,
      leads: memberId === leader.memberId,
    })),
  );
  return entry;
}
