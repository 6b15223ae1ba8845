import { type Context, QinxueError, type Text, text } from 'qinxue/plugin';
import { blaming, servicesOf } from '../../../server/api/platform.ts';
import type { Member } from '../members/member.ts';
import { isMemberManaged } from '../members/member-managed.ts';
import { lastsInto } from '../members/period.ts';
import { manageMembers } from '../permissions.ts';
import { Role } from '../roles/role.ts';
import { RoleGrant } from '../roles/role-grant.ts';
import { permissionsOf } from '../roles/role-permissions.ts';

/**
 * Whoever sets a password or ends sessions can act as that person, or stop them: it takes the right to manage them, all
 * that they may do by their roles, wherever they may do it, and the right to give each seat that they have.
 * @throws FORBIDDEN, without saying what it is that the person holds elsewhere
 */
export async function assertReach(context: Context, member: Member): Promise<void> {
  if (context.viewer.isSystem) return;
  context.assertCan(manageMembers);
  if (!(await isMemberManaged(context, member))) throw refused(notManaged);
  if (!(await isWithinReach(context, member.id))) throw refused(beyond);
}

async function isWithinReach(context: Context, memberId: string): Promise<boolean> {
  const system = context.asSystem();
  const grants = (await system.list(RoleGrant, { memberId })).filter((grant) => lastsInto(grant, context.today()));
  const roles = await system.list(Role, { id: { in: grants.map(({ roleId }) => roleId) } });
  for (const role of roles)
    for (const { unitId } of grants.filter(({ roleId }) => roleId === role.id))
      if (!permissionsOf(context, role).every((id) => context.viewer.can({ id }, unitId))) return false;
  // Also of plugins that are off here: a seat works where its unit has them on.
  const seats = await Promise.all(
    servicesOf(context).installation.plugins.map(({ id, seats }) => blaming(id, () => seats?.(system, memberId) ?? [])),
  );
  return seats.flat().every(({ unitId, givenBy }) => context.can(givenBy, unitId));
}

const notManaged = text(
  'You do not manage this person. Ask the administrator of their unit.',
  '您无权管理此职工。请联系其所在单位的管理员。',
);

const beyond = text(
  'This person holds a role or a seat that reaches further than you do, and whoever signs in as them would have it. Ask an administrator of a unit above.',
  '此职工担任的角色或席位超出您的管理范围，以其身份登录者即可行使。请由上级单位的管理员办理。',
);

const refused = (words: Text) => new QinxueError('FORBIDDEN', words, { permission: manageMembers.id });
