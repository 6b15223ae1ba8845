import { badInput, type Context, lockedRow, text } from 'qinxue/plugin';
import { memberMoved } from '../events.ts';
import { optionalText } from '../input-text.ts';
import { manageMembers } from '../permissions.ts';
import { getUnit } from '../units/find-unit.ts';
import { getOpenUnit } from '../units/unit-open.ts';
import { Member } from './member.ts';
import { assertStaff } from './member-status.ts';
import { Membership, type MembershipKind } from './membership.ts';
import { membershipError, membershipHistory } from './membership-history.ts';
import type { MembershipBeginInput, PlacementInput } from './membership-input.ts';
import { checkMembership } from './membership-plan.ts';
import { isOrdered, type Period } from './period.ts';

export async function beginMembership(context: Context, input: MembershipBeginInput): Promise<Membership> {
  const member = assertStaff(await lockedRow(context, Member, input.member));
  const period = { validFrom: input.from, validTo: input.to ?? null };
  if (!isOrdered(period))
    throw badInput('input.to', text(`is before the first day, ${input.from}.`, `早于开始日期 ${input.from}。`));
  if (input.kind === 'PRIMARY' && period.validTo)
    throw badInput('input.to', {
      en: 'must be empty for a primary membership: it ends with a transfer or when the member leaves.',
      zh: '对主岗须为空：主岗因调动或离职而结束。',
    });
  const known = await sameMembership(context, member.id, input.kind, period, input.placement);
  if (known) return known;
  const begun = await placeMember(context, member.id, input.kind, period, input.placement);
  const { unitId: to } = begun;
  if (input.kind === 'PRIMARY') context.emit(memberMoved, { member: member.id, from: null, to, on: input.from }, to);
  return begun;
}

/** The very membership that is asked for, where it has begun already: asked for again, it is answered as it is. */
async function sameMembership(
  context: Context,
  memberId: string,
  kind: MembershipKind,
  period: Period,
  placement: PlacementInput,
): Promise<Membership | undefined> {
  const unit = getUnit(context, placement.unit);
  context.assertCan(manageMembers, unit.id);
  const wanted = Object.entries({ unitId: unit.id, kind, ...period, ...placementOf(placement) });
  const history = await membershipHistory(context, memberId);
  return history.find((each) => wanted.every(([column, value]) => each[column as keyof Membership] === value));
}

/** Writes a membership, its person's row being locked. `last` is the place whose trade and level go on. */
export async function placeMember(
  context: Context,
  memberId: string,
  kind: MembershipKind,
  period: Period,
  placement: PlacementInput,
  last?: Membership,
): Promise<Membership> {
  const unit = getUnit(context, placement.unit);
  context.assertCan(manageMembers, unit.id);
  const refused = checkMembership(await membershipHistory(context, memberId), { unitId: unit.id, kind, ...period });
  if (refused) throw membershipError(refused);
  await getOpenUnit(context, unit.id, period, 'input.placement.unit');
  return context.insert(Membership, { memberId, unitId: unit.id, kind, ...period, ...placementOf(placement, last) });
}

/** As what: the trade, level and front line of the last place go on where nothing else is said. */
export function placementOf(placement: PlacementInput, last?: Membership) {
  const given = (field: 'post' | 'jobType' | 'jobLevel', most: number) =>
    optionalText(`input.placement.${field}`, placement[field], most);
  return {
    post: given('post', 100) ?? null,
    jobType: given('jobType', 100) ?? (placement.jobType === undefined ? (last?.jobType ?? null) : null),
    jobLevel: given('jobLevel', 64) ?? (placement.jobLevel === undefined ? (last?.jobLevel ?? null) : null),
    frontline: placement.frontline ?? last?.frontline ?? false,
    leader: placement.leader ?? false,
  };
}

/** A membership that had ended goes on, as if it had not. */
export async function resumeMembership(context: Context, membership: Membership): Promise<Membership> {
  const { unitId, validFrom } = membership;
  context.assertCan(manageMembers, unitId);
  await getOpenUnit(context, unitId, { validFrom, validTo: null }, 'input.placement.unit');
  return context.update(membership, { validTo: null });
}

/** Nothing of the post is said, so that what was there can stay. */
export const saysUnitOnly = ({ unit, ...rest }: PlacementInput): boolean =>
  Object.values(rest).every((value) => value === undefined);
