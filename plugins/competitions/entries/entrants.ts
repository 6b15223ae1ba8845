import { badInput, type Context, text } from 'qinxue/plugin';
import { type AudienceProfile, audienceProfile, Member, matchesAudience } from '../../organisation/index.ts';
import type { Competition } from '../competition.ts';
import type { CompetitionEvent } from '../programme/competition-event.ts';

/** Someone who competes, with the unit that they count in today. */
export interface Entrant {
  readonly memberId: string;
  readonly unitId: string;
  readonly name: string;
}

/** A person as an input names them. */
export interface Named {
  readonly id: string;
  /** The path of the input field. */
  readonly argument: string;
}

/** @throws NOT_FOUND for people whom the viewer does not see, BAD_INPUT for who may not enter this event. */
export async function entrantsOf(
  context: Context,
  competition: Competition,
  event: CompetitionEvent,
  named: readonly Named[],
): Promise<Entrant[]> {
  const members = await Promise.all(named.map(({ id }) => context.get(Member, id)));
  // Posts are nothing that everyone may read; whether they fit is told all the same.
  const all = context.asSystem();
  const profiles = await Promise.all(named.map(({ id }) => all.load(audienceProfile, id)));
  return named.map((person, i) => {
    const member = members[i] as Member;
    const unitId = assertEligible(profiles[i], competition, event, person, member.name);
    return { memberId: member.id, unitId, name: member.name };
  });
}

function assertEligible(
  profile: AudienceProfile | undefined,
  { unitId: organiser }: Competition,
  event: CompetitionEvent,
  { argument }: Named,
  name: string,
): string {
  const path = profile?.primary?.path;
  const unitId = path?.[0];
  if (!profile || !path || !unitId)
    throw badInput(
      argument,
      text(`cannot be ${name}, who belongs to no unit today.`, `不能为${name}：今天不属于任何单位。`),
    );
  const places = [path, ...profile.secondary.map((place) => place.path)];
  if (!places.some((place) => place.includes(organiser)))
    throw badInput(argument, {
      en: `cannot be ${name}: the competition is for the unit that organises it and those below.`,
      zh: `不能为${name}：竞赛面向主办单位及其下级单位。`,
    });
  if (!matchesAudience(JSON.parse(event.eligibility), profile))
    throw badInput(argument, {
      en: `cannot be ${name}, who is not among those who may enter "${event.name}".`,
      zh: `不能为${name}：不符合赛项“${event.name}”的参赛条件。`,
    });
  return unitId;
}
