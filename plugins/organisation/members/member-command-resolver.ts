import { mutationOf, operations } from 'qinxue/plugin';
import { manageMembers } from '../permissions.ts';
import { Member } from './member.ts';
import { createMember, rejoinMember } from './member-create.ts';
import { MemberCreateInput, MemberRejoinInput, MemberUpdateInput } from './member-input.ts';
import { transferMember } from './member-transfer.ts';
import { updateMember } from './member-update.ts';
import { MemberTransferInput } from './membership-input.ts';

const managed = mutationOf(Member, manageMembers);

export const MemberCommandResolver = operations({
  memberCreate: managed(MemberCreateInput, createMember, { description: 'Takes a new member into a unit (新增职工).' }),
  memberUpdate: managed(MemberUpdateInput, updateMember, {
    description: 'Changes a member; leaving ends all that the member holds (修改职工).',
  }),
  memberRejoin: managed(MemberRejoinInput, rejoinMember, {
    description: 'Takes back a member who had left or retired (重新入职).',
  }),
  memberTransfer: managed(MemberTransferInput, transferMember, {
    description: 'Gives a member another primary unit from a day on (职工调动).',
  }),
});
