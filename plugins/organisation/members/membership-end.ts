import { badInput, type Context, conflict, lockedRow, nounOf } from 'qinxue/plugin';
import { endOrTakeBack } from '../end-rows.ts';
import { manageMembers } from '../permissions.ts';
import { Membership } from './membership.ts';
import type { MembershipEndInput } from './membership-input.ts';

/** Ends a secondary or temporary membership. A primary one only makes room for another, or ends with the employment. */
export async function endMembership(context: Context, input: MembershipEndInput): Promise<Membership> {
  const membership = await lockedRow(context, Membership, input.membership);
  context.assertCan(manageMembers, membership.unitId);
  if (membership.version !== input.version) throw conflict(nounOf(Membership));
  if (membership.kind === 'PRIMARY')
    throw badInput('input.membership', {
      en: 'is the primary one. Use `memberTransfer`, on its first day to put it right, or `memberUpdate` when the member leaves.',
      zh: '是主岗。调动请用 `memberTransfer`（填其开始日期即为更正），离职请用 `memberUpdate`。',
    });
  return endOrTakeBack(context, membership, input.on);
}
