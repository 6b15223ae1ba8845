import { mutationOf, operations } from 'qinxue/plugin';
import { manageMembers } from '../permissions.ts';
import { Membership } from './membership.ts';
import { beginMembership } from './membership-begin.ts';
import { endMembership } from './membership-end.ts';
import { MembershipBeginInput, MembershipEndInput } from './membership-input.ts';

const managed = mutationOf(Membership, manageMembers);

export const MembershipCommandResolver = operations({
  membershipBegin: managed(MembershipBeginInput, beginMembership, {
    description: 'Lets a member belong to a further unit (新增任职).',
  }),
  membershipEnd: managed(MembershipEndInput, endMembership, {
    description: 'Ends a secondary or temporary membership (结束任职).',
  }),
});
