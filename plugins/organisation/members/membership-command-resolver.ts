import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageMembers } from '../permissions.ts';
import { Membership } from './membership.ts';
import { beginMembership } from './membership-begin.ts';
import { endMembership } from './membership-end.ts';
import { MembershipBeginInput, MembershipEndInput } from './membership-input.ts';

@Resolver(() => Membership)
export class MembershipCommandResolver {
  @Allow(manageMembers)
  @Mutation(() => Membership, { description: 'Lets a member belong to a further unit (新增任职).' })
  membershipBegin(
    @Arg('input', () => MembershipBeginInput) input: MembershipBeginInput,
    @Ctx() context: Context,
  ): Promise<Membership> {
    return beginMembership(context, input);
  }

  @Allow(manageMembers)
  @Mutation(() => Membership, { description: 'Ends a secondary or temporary membership (结束任职).' })
  membershipEnd(
    @Arg('input', () => MembershipEndInput) input: MembershipEndInput,
    @Ctx() context: Context,
  ): Promise<Membership> {
    return endMembership(context, input);
  }
}
