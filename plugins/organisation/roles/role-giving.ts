import { badInput, type Context, lockedRow, QinxueError, text } from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import { assertStaff } from '../members/member-status.ts';
import { dayBefore, isOrdered, lastsInto, overlap } from '../members/period.ts';
import { grantRoles } from '../permissions.ts';
import { getUnit } from '../units/find-unit.ts';
import { lockedRole } from './role-change.ts';
import { RoleGrant } from './role-grant.ts';
import type { RoleGrantCreateInput, RoleGrantRevokeInput } from './role-input.ts';
import { assertAll, permissionsOf } from './role-permissions.ts';

/** Gives a role: no more than the giver holds in that unit, and never to oneself. */
export async function giveRole(context: Context, input: RoleGrantCreateInput): Promise<RoleGrant> {
  const unit = getUnit(context, input.unit);
  context.assertCan(grantRoles, unit.id);
  const member = assertStaff(await lockedRow(context, Member, input.member));
  // Even a role that one holds already would last longer than one's own.
  if (member.id === context.viewer.memberId)
    throw new QinxueError(
      'FORBIDDEN',
      text('Nobody grants roles to themselves. Ask another administrator.', '不能给自己授权，请联系其他管理员。'),
      {
        permission: grantRoles.id,
      },
    );
  const role = await lockedRole(context, input.role);
  assertAll(context, permissionsOf(context, role), unit.id);
  const period = { validFrom: input.from ?? context.today(), validTo: input.to ?? null };
  if (!isOrdered(period))
    throw badInput(
      'input.to',
      text(`is before the first day, ${period.validFrom}.`, `早于开始日期 ${period.validFrom}。`),
    );
  const held = await context.asSystem().list(RoleGrant, { memberId: member.id, roleId: role.id, unitId: unit.id });
  const given = held.find(({ validFrom, validTo }) => validFrom === period.validFrom && validTo === period.validTo);
  // Given by the same person on the same days: asked for again, it is answered as it is.
  if (given && given.grantedById === context.viewer.memberId) return given;
  if (held.some((grant) => overlap(grant, period)))
    throw new QinxueError('CONFLICT', {
      en: `${member.name} holds this role in ${unit.name} on some of these days already. Take that away first with \`roleGrantRevoke\`, or give other days.`,
      zh: `${member.name} 在这些日期中已持有 ${unit.name} 的该角色，请先用 \`roleGrantRevoke\` 撤销，或另选日期。`,
    });
  return context.insert(RoleGrant, {
    memberId: member.id,
    roleId: role.id,
    unitId: unit.id,
    ...period,
    grantedById: context.viewer.memberId ?? null,
  });
}

/**
 * Takes a role away at once: the last day is yesterday. One that was to begin later, or began today, goes
 * whole. Nobody takes away what they could not have given.
 */
export async function revokeRole(context: Context, input: RoleGrantRevokeInput): Promise<Member | undefined> {
  const grant = await lockedRow(context, RoleGrant, input.grant);
  context.assertCan(grantRoles, grant.unitId);
  const role = await lockedRole(context, grant.roleId);
  if (grant.memberId !== context.viewer.memberId) assertAll(context, permissionsOf(context, role), grant.unitId);
  const today = context.today();
  if (lastsInto(grant, today)) {
    if (grant.validFrom >= today) await context.remove(grant);
    else await context.update(grant, { validTo: dayBefore(today) });
  }
  return context.find(Member, grant.memberId);
}
