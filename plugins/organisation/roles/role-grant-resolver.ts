import { Allow, Arg, type Context, Ctx, Mutation, mutationOf, operations, Resolver } from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import { grantRoles } from '../permissions.ts';
import { giveRole, revokeRole } from './role-giving.ts';
import { RoleGrant } from './role-grant.ts';
import { RoleGrantCreateInput, RoleGrantRevokeInput } from './role-input.ts';

@Resolver(() => RoleGrant)
export class RoleGrantResolver extends operations({
  roleGrantCreate: mutationOf(RoleGrant, grantRoles)(RoleGrantCreateInput, giveRole, {
    description: 'Gives a member a role in a unit and all below it; no more than you hold there (授予角色).',
  }),
}) {
  @Allow(grantRoles)
  @Mutation(() => Member, {
    nullable: true,
    description: 'Takes a role away at once; gives the member, where you can see them (撤销授权).',
  })
  roleGrantRevoke(
    @Arg('input', () => RoleGrantRevokeInput) input: RoleGrantRevokeInput,
    @Ctx() context: Context,
  ): Promise<Member | undefined> {
    return revokeRole(context, input);
  }
}
