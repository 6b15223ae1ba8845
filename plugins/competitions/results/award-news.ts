import type { Context } from 'qinxue/plugin';
import { EntryMember } from '../entries/entry-member.ts';
import { awardGiven, awardWithdrawn } from '../events.ts';
import type { Award } from './award.ts';

/** Who is to hear of it: everyone who competed for the award. */
export async function tellGiven(context: Context, awards: readonly Award[]): Promise<void> {
  const people = await peopleOf(context, awards);
  for (const { id: awardId, entryId, unitId, title: name } of awards)
    context.emit(awardGiven, { awardId, entryId, memberIds: people(entryId), name }, unitId);
}

export async function tellWithdrawn(context: Context, award: Award, reason: string): Promise<void> {
  const people = await peopleOf(context, [award]);
  const { id: awardId, entryId, unitId } = award;
  context.emit(awardWithdrawn, { awardId, entryId, memberIds: people(entryId), reason }, unitId);
}

async function peopleOf(context: Context, awards: readonly Award[]): Promise<(entryId: string) => string[]> {
  const people = await context.asSystem().list(EntryMember, { entryId: { in: awards.map(({ entryId }) => entryId) } });
  return (entryId) => people.filter((each) => each.entryId === entryId).map(({ memberId }) => memberId);
}
