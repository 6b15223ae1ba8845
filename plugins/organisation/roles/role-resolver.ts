import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  FieldResolver,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { grantRoles } from '../permissions.ts';
import { Role, RoleConnection } from './role.ts';
import { createRole, updateRole } from './role-change.ts';
import { RoleCreateInput, RoleUpdateInput } from './role-input.ts';
import { permissionsOf } from './role-permissions.ts';

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => RoleConnection, { description: 'The roles that can be granted (角色列表).' })
  roles(@Args(() => RoleConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<Role>> {
    return context.page(Role, page);
  }

  @FieldResolver(() => [String], { description: 'What it allows, where it is granted (权限).' })
  permissions(@Root() role: Role, @Ctx() context: Context): readonly string[] {
    return permissionsOf(context, role);
  }

  @Allow(grantRoles)
  @Mutation(() => Role, { description: 'Makes a role of permissions that you hold (新建角色).' })
  roleCreate(@Arg('input', () => RoleCreateInput) input: RoleCreateInput, @Ctx() context: Context): Promise<Role> {
    return createRole(context, input);
  }

  @Allow(grantRoles)
  @Mutation(() => Role, {
    description: 'Changes a role, for all who hold it; you must be able to grant it wherever it is held (修改角色).',
  })
  roleUpdate(@Arg('input', () => RoleUpdateInput) input: RoleUpdateInput, @Ctx() context: Context): Promise<Role> {
    return updateRole(context, input);
  }
}
