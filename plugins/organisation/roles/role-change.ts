import { badInput, type Context, conflict, lockRow, notFound, nounOf, text } from 'qinxue/plugin';
import { inputCode, inputText } from '../input-text.ts';
import { lastsInto } from '../members/period.ts';
import { grantRoles } from '../permissions.ts';
import { Role } from './role.ts';
import { RoleGrant } from './role-grant.ts';
import type { RoleCreateInput, RoleUpdateInput } from './role-input.ts';
import { assertAll, knownPermissions, permissionsOf } from './role-permissions.ts';

/** A role by id or code, locked: what it gives and who holds it are decided by one at a time. */
export async function lockedRole(context: Context, idOrCode: string): Promise<Role> {
  const found = (await context.first(Role, { id: idOrCode })) ?? (await context.first(Role, { code: idOrCode }));
  if (!found) throw notFound(nounOf(Role), idOrCode);
  await lockRow(context, Role, found.id);
  return context.get(Role, found.id);
}

export async function createRole(context: Context, input: RoleCreateInput): Promise<Role> {
  const code = inputCode('input.code', input.code);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code))
    throw badInput(
      'input.code',
      text('must be kebab-case, like "night-trainer".', '须为小写短横线形式，如 "night-trainer"。'),
    );
  const permissions = knownPermissions(context, 'input.permissions', input.permissions);
  assertAll(context, permissions);
  return context.insert(Role, {
    code,
    title: inputText('input.title', input.title, 100),
    builtIn: false,
    permissions: JSON.stringify(permissions),
  });
}

/**
 * A role reaches wherever it is held: to change it is to grant again in each of these units. Whoever may not
 * grant there changes nothing there, and what is added the editor must hold there.
 */
export async function updateRole(context: Context, { role: wanted, version, changes }: RoleUpdateInput): Promise<Role> {
  const role = await lockedRole(context, wanted);
  if (role.builtIn)
    throw badInput('input.role', {
      en: 'is built in; its permissions come from the plugins. Create one of your own with `roleCreate`.',
      zh: '是内置角色，权限来自各插件。请用 `roleCreate` 新建角色。',
    });
  if (role.version !== version) throw conflict(nounOf(Role));
  const before = permissionsOf(context, role);
  const after = changes.permissions
    ? knownPermissions(context, 'input.changes.permissions', changes.permissions)
    : before;
  const added = after.filter((id) => !before.includes(id));
  assertAll(context, added);
  const today = context.today();
  for (const grant of await context.asSystem().list(RoleGrant, { roleId: role.id })) {
    if (!lastsInto(grant, today)) continue;
    context.assertCan(grantRoles, grant.unitId);
    assertAll(context, added, grant.unitId);
  }
  return context.update(role, {
    ...(changes.title != null && { title: inputText('input.changes.title', changes.title, 100) }),
    ...(changes.permissions && { permissions: JSON.stringify(after) }),
  });
}
