import { badInput, type Context, conflict, lockedRow, nounOf, text } from 'qinxue/plugin';
import { Seat } from '../bodies/seat.ts';
import { endRows } from '../end-rows.ts';
import { memberLeft } from '../events.ts';
import { inputPersonName } from '../input-text.ts';
import { RoleGrant } from '../roles/role-grant.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { Member } from './member.ts';
import type { MemberUpdateInput } from './member-input.ts';
import { assertStatusStep, isStaff } from './member-status.ts';
import { Membership } from './membership.ts';
import { membershipHistory } from './membership-history.ts';
import { primaryOn } from './membership-plan.ts';

export async function updateMember(
  context: Context,
  { member: id, version, changes }: MemberUpdateInput,
): Promise<Member> {
  const member = await lockedRow(context, Member, id);
  if (member.version !== version) throw conflict(nounOf(Member));
  const status = changes.status ?? member.status;
  assertStatusStep(member.status, status);
  const leaves = isStaff(member.status) && !isStaff(status);
  const leftOn = changes.leftOn ?? (leaves ? context.today() : member.leftOn);
  const hiredOn = changes.hiredOn === undefined ? member.hiredOn : changes.hiredOn;
  if (isStaff(status) && leftOn)
    throw badInput(
      'input.changes.leftOn',
      text('goes with the status LEFT or RETIRED.', '须与状态 LEFT 或 RETIRED 一并填写。'),
    );
  if (leftOn && leftOn > context.today())
    throw badInput('input.changes.leftOn', text('is still to come; record it on the day.', '尚未到来，请届时再记录。'));
  if (leftOn && hiredOn && leftOn < hiredOn)
    throw badInput('input.changes.leftOn', text(`is before ${hiredOn}, the first day.`, `早于入职日期 ${hiredOn}。`));
  if (!isStaff(member.status) && leftOn !== member.leftOn)
    throw badInput('input.changes.leftOn', {
      en: 'is set already; memberships have ended on it. Take the member back with `memberRejoin` and record the leaving again.',
      zh: '已经填写，任职已于该日结束。请先用 `memberRejoin` 恢复，再重新记录离职。',
    });
  const { name, employment } = changes;
  const updated = await context.update(member, {
    ...(name != null && { name: inputPersonName('input.changes.name', name, 100) }),
    ...(employment != null && { employment }),
    status,
    hiredOn,
    leftOn,
  });
  if (leaves && leftOn) {
    const unit = primaryOn(await membershipHistory(context, id), leftOn)?.unitId ?? null;
    await endEverything(context.asSystem(), id, leftOn);
    context.emit(memberLeft, { member: id, unit, on: leftOn, status: status as 'LEFT' | 'RETIRED' }, unit);
  }
  return updated;
}

/**
 * Whoever leaves is in no unit, holds no role and sits in no body after the last day – also where the caller has no
 * say –, and whoever comes back signs in anew.
 */
async function endEverything(system: Context, memberId: string, lastDay: string): Promise<void> {
  await endRows(system, await system.list(Membership, { memberId }), lastDay);
  await endRows(system, await system.list(RoleGrant, { memberId }), lastDay);
  await endRows(system, await system.list(Seat, { memberId }), lastDay);
  await endSessions(system, memberId, { apiTokens: true });
}
