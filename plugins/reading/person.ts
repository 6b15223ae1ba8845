import { badInput, type Context, text } from 'qinxue/plugin';
import { type Place, people } from '../organisation/index.ts';

/** Who asks, and where they are today. @throws BAD_INPUT for an account without a member, or someone who belongs to no unit today. */
export async function personAsking(context: Context): Promise<Place> {
  const { memberId } = context.viewer;
  const place = memberId && (await people.placeOf(context, memberId));
  if (!place)
    throw badInput('input', text('is for people who belong to a unit today.', '仅适用于今天在岗于某单位的人员。'));
  return place;
}
