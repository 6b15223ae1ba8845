import { type Context, Ctx, FieldResolver, mutationOf, operations, pageQuery, Resolver, Root } from 'qinxue/plugin';
import { grantRoles } from '../permissions.ts';
import { Role, RoleConnection } from './role.ts';
import { createRole, updateRole } from './role-change.ts';
import { RoleCreateInput, RoleUpdateInput } from './role-input.ts';
import { permissionsOf } from './role-permissions.ts';

const granted = mutationOf(Role, grantRoles);

@Resolver(() => Role)
export class RoleResolver extends operations({
  roles: pageQuery(RoleConnection, { description: 'The roles that can be granted (角色列表).' }),
  roleCreate: granted(RoleCreateInput, createRole, {
    description: 'Makes a role of permissions that you hold (新建角色).',
  }),
  roleUpdate: granted(RoleUpdateInput, updateRole, {
    description: 'Changes a role, for all who hold it; you must be able to grant it wherever it is held (修改角色).',
  }),
}) {
  @FieldResolver(() => [String], { description: 'What it allows, where it is granted (权限).' })
  permissions(@Root() role: Role, @Ctx() context: Context): readonly string[] {
    return permissionsOf(context, role);
  }
}
