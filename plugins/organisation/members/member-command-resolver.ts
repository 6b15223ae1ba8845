import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageMembers } from '../permissions.ts';
import { Member } from './member.ts';
import { createMember, rejoinMember } from './member-create.ts';
import { MemberCreateInput, MemberRejoinInput, MemberUpdateInput } from './member-input.ts';
import { transferMember } from './member-transfer.ts';
import { updateMember } from './member-update.ts';
import { MemberTransferInput } from './membership-input.ts';

@Resolver(() => Member)
export class MemberCommandResolver {
  @Allow(manageMembers)
  @Mutation(() => Member, { description: 'Takes a new member into a unit (新增职工).' })
  memberCreate(
    @Arg('input', () => MemberCreateInput) input: MemberCreateInput,
    @Ctx() context: Context,
  ): Promise<Member> {
    return createMember(context, input);
  }

  @Allow(manageMembers)
  @Mutation(() => Member, { description: 'Changes a member; leaving ends all that the member holds (修改职工).' })
  memberUpdate(
    @Arg('input', () => MemberUpdateInput) input: MemberUpdateInput,
    @Ctx() context: Context,
  ): Promise<Member> {
    return updateMember(context, input);
  }

  @Allow(manageMembers)
  @Mutation(() => Member, { description: 'Takes back a member who had left or retired (重新入职).' })
  memberRejoin(
    @Arg('input', () => MemberRejoinInput) input: MemberRejoinInput,
    @Ctx() context: Context,
  ): Promise<Member> {
    return rejoinMember(context, input);
  }

  @Allow(manageMembers)
  @Mutation(() => Member, { description: 'Gives a member another primary unit from a day on (职工调动).' })
  memberTransfer(
    @Arg('input', () => MemberTransferInput) input: MemberTransferInput,
    @Ctx() context: Context,
  ): Promise<Member> {
    return transferMember(context, input);
  }
}
