import { type Context, lockedRow } from 'qinxue/plugin';
import { memberMoved } from '../events.ts';
import { manageMembers } from '../permissions.ts';
import { assertOpenDay, linesOf } from '../tree/assert-open-day.ts';
import { getUnit } from '../units/find-unit.ts';
import { getOpenUnit } from '../units/unit-open.ts';
import { Member } from './member.ts';
import { assertStaff } from './member-status.ts';
import type { Membership } from './membership.ts';
import { placeMember, placementOf, resumeMembership, saysUnitOnly } from './membership-begin.ts';
import { membershipHistory, transferError } from './membership-history.ts';
import type { MemberTransferInput, PlacementInput } from './membership-input.ts';
import { planTransfer, type Transfer } from './membership-plan.ts';

/**
 * Another primary unit from a day on; where one begins on that very day, it is put right. It takes the right to manage
 * members in both units, and a day for which nothing of them is published or settled.
 */
export async function transferMember(context: Context, input: MemberTransferInput): Promise<Member> {
  const member = assertStaff(await lockedRow(context, Member, input.member));
  const unit = getUnit(context, input.placement.unit);
  const history = await membershipHistory(context, member.id);
  const plan = planTransfer(history, unit.id, input.from);
  if (typeof plan === 'string') throw transferError(plan, history);
  const { closes, replaces } = plan;
  const from = (replaces ?? closes)?.unitId ?? null;
  if (from !== null && from !== unit.id) await assertOpenDay(context, linesOf(context, [from, unit.id]), input.from);
  if (replaces) await putRight(context, { ...plan, replaces }, unit.id, input);
  else {
    if (closes) await context.update(closes, { validTo: plan.closedOn });
    await placeMember(context, member.id, 'PRIMARY', { validFrom: input.from, validTo: null }, input.placement, closes);
  }
  if (from !== unit.id) context.emit(memberMoved, { member: member.id, from, to: unit.id, on: input.from }, unit.id);
  return member;
}

/** The row itself is changed, so that the log says what it was; going back to where somebody was undoes the move. */
async function putRight(
  context: Context,
  { replaces, resumes }: Transfer<Membership> & { readonly replaces: Membership },
  unitId: string,
  { placement, from }: MemberTransferInput,
): Promise<void> {
  if (resumes && saysUnitOnly(placement)) {
    await context.remove(replaces);
    await resumeMembership(context, resumes);
    return;
  }
  context.assertCan(manageMembers, unitId);
  await getOpenUnit(context, unitId, { validFrom: from, validTo: null }, 'input.placement.unit');
  // Of what is put right, what is not spoken of was right.
  const asWas = { post: replaces.post, leader: replaces.leader, ...withoutAbsent(placement) };
  await context.update(replaces, { unitId, validTo: null, ...placementOf(asWas, replaces) });
}

const withoutAbsent = (placement: PlacementInput): PlacementInput =>
  Object.fromEntries(Object.entries(placement).filter(([, value]) => value !== undefined)) as unknown as PlacementInput;
