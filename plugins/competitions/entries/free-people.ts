import { badInput, type Context, text } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import type { CompetitionEvent } from '../programme/competition-event.ts';
import { competitionsPlugin } from '../settings.ts';
import type { Named } from './entrants.ts';
import { EntryMember } from './entry-member.ts';

/** @throws BAD_INPUT for who has an entry in the event already. */
export async function assertUnentered(
  context: Context,
  { id: eventId }: CompetitionEvent,
  people: readonly Named[],
): Promise<void> {
  const memberId = { in: people.map(({ id }) => id) };
  const places = await context.asSystem().list(EntryMember, { holdsPlaceIn: eventId, memberId });
  const taken = people.find(({ id }) => places.some((place) => place.memberId === id));
  if (taken) throw takesPart(taken.argument);
}

export const takesPart = (argument: string) =>
  badInput(argument, text('takes part in this event already, in another entry.', '已在该赛项的另一份报名中。'));

/** Nobody judges what they compete in, nor competes in more events than the organiser allows. */
export async function assertFree(
  context: Context,
  { id: competitionId, unitId }: Competition,
  { id: eventId }: CompetitionEvent,
  people: readonly Named[],
): Promise<void> {
  const all = context.asSystem();
  const memberId = { in: people.map(({ id }) => id) };
  const judges = await all.list(PanelJudge, { eventId, memberId });
  const judge = people.find(({ id }) => judges.some((each) => each.memberId === id));
  if (judge)
    throw badInput(judge.argument, text('judges this event and cannot compete in it.', '是该赛项的评委，不能参赛。'));
  const { eventsPerPerson } = competitionsPlugin.settingsIn(context, unitId);
  if (!eventsPerPerson) return;
  const places = await all.list(EntryMember, { competitionId, memberId, holdsPlaceIn: { isNull: false } });
  const full = people.find(({ id }) => places.filter((each) => each.memberId === id).length >= eventsPerPerson);
  if (full)
    throw badInput(full.argument, {
      en: `takes part in ${eventsPerPerson} of its events already, which is the most.`,
      zh: `已参加其中 ${eventsPerPerson} 个赛项，达到上限。`,
    });
}
