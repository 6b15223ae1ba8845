import type { Context } from 'qinxue/plugin';
import { manageMembers } from '../permissions.ts';
import type { Member } from './member.ts';
import { membershipHistory } from './membership-history.ts';
import { primaryOn } from './membership-plan.ts';

/** A person is managed where they count: in their primary unit, the last one for those who have left. New people are nobody's yet. */
export async function isMemberManaged(context: Context, member: Member): Promise<boolean> {
  if (!context.can(manageMembers)) return false;
  const history = await membershipHistory(context, member.id);
  const primary = primaryOn(history, context.today());
  const places = primary ? [primary] : history;
  return places.every(({ unitId }) => context.can(manageMembers, unitId));
}
