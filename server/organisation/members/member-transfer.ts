import type { Scope } from '../../request/scope.ts';
import { memberMoved } from '../events.ts';
import { lockedRow } from '../locked-row.ts';
import { findUnit } from '../units/find-unit.ts';
import { Member } from './member.ts';
import { requireStaff } from './member-status.ts';
import { placeMember } from './membership-begin.ts';
import { membershipHistory, refusedMembership } from './membership-history.ts';
import type { MemberTransferInput } from './membership-input.ts';
import { planTransfer } from './membership-plan.ts';

/** Another primary unit from a day on. It takes the right to manage members in both units. */
export async function transferMember(scope: Scope, input: MemberTransferInput): Promise<Member> {
  const member = requireStaff(await lockedRow(scope, Member, input.member));
  const unit = findUnit(scope, input.placement.unit);
  const plan = planTransfer(await membershipHistory(scope, member.id), unit.id, input.from);
  if (typeof plan === 'string') throw refusedMembership(plan);
  if (plan.closes) await scope.update(plan.closes, { validTo: plan.closedOn });
  const period = { validFrom: input.from, validTo: null };
  await placeMember(scope, member.id, 'PRIMARY', period, input.placement, plan.closes);
  const moved = { member: member.id, from: plan.closes?.unitId ?? null, to: unit.id, on: input.from };
  scope.emit(memberMoved, moved, unit.id);
  return member;
}
