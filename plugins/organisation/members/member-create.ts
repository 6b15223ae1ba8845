import { badInput, type Context, conflict, lockedRow, nounOf, QinxueError, text } from 'qinxue/plugin';
import { memberReturned } from '../events.ts';
import { inputIdentity, inputPersonName } from '../input-text.ts';
import { assertOneSpelling } from '../one-spelling.ts';
import { manageMembers } from '../permissions.ts';
import { getUnit } from '../units/find-unit.ts';
import { Member } from './member.ts';
import type { MemberCreateInput, MemberRejoinInput } from './member-input.ts';
import { allowedStatuses, isStaff } from './member-status.ts';
import { placeMember, resumeMembership, saysUnitOnly } from './membership-begin.ts';
import { membershipHistory } from './membership-history.ts';
import { primaryOn } from './membership-plan.ts';
import { dayBefore } from './period.ts';

/** A person and the unit that they count in from the first day on. */
export async function createMember(context: Context, input: MemberCreateInput): Promise<Member> {
  context.assertCan(manageMembers, getUnit(context, input.placement.unit).id);
  const validFrom = input.from ?? input.hiredOn ?? context.today();
  if (input.hiredOn && validFrom < input.hiredOn)
    throw badInput('input.from', text('is before the first day of employment.', '早于入职日期。'));
  const employeeNo = inputIdentity('input.employeeNo', input.employeeNo);
  await assertOneSpelling(context, Member, 'employeeNo', { argument: 'input.employeeNo', code: employeeNo });
  const member = await context.insert(Member, {
    employeeNo,
    name: inputPersonName('input.name', input.name, 100),
    employment: input.employment,
    status: 'ACTIVE',
    hiredOn: input.hiredOn ?? null,
  });
  await placeMember(context, member.id, 'PRIMARY', { validFrom, validTo: null }, input.placement);
  return member;
}

/** Someone who had left or retired is back, in a unit of the caller's. What they held before stays ended. */
export async function rejoinMember(context: Context, input: MemberRejoinInput): Promise<Member> {
  const member = await lockedRow(context, Member, input.member);
  if (member.version !== input.version) throw conflict(nounOf(Member));
  if (isStaff(member.status))
    throw new QinxueError(
      'INVALID_TRANSITION',
      text(
        `${member.name} is with the organisation. Use \`memberTransfer\`.`,
        `${member.name} 在职，请使用 \`memberTransfer\`。`,
      ),
      {
        from: member.status,
        to: 'ACTIVE',
        allowed: allowedStatuses[member.status],
      },
    );
  if (member.leftOn && input.from <= member.leftOn)
    throw badInput(
      'input.from',
      text(`must be later than the last day of employment, ${member.leftOn}.`, `须晚于离职日期 ${member.leftOn}。`),
    );
  const back = await context.update(member, { status: 'ACTIVE', leftOn: null });
  const history = await membershipHistory(context, member.id);
  const last = primaryOn(history, dayBefore(input.from));
  // Back the day after, where nothing else is said: the leaving was a mistake, and the membership goes on.
  const goesOn =
    last?.validTo === dayBefore(input.from) &&
    last.unitId === getUnit(context, input.placement.unit).id &&
    saysUnitOnly(input.placement);
  const { unitId: unit } = goesOn
    ? await resumeMembership(context, last)
    : await placeMember(context, member.id, 'PRIMARY', { validFrom: input.from, validTo: null }, input.placement);
  context.emit(memberReturned, { member: member.id, unit, on: input.from }, unit);
  return back;
}
