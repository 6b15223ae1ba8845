import { badInput } from '../../errors.ts';
import type { Scope } from '../../request/scope.ts';
import { Membership } from './membership.ts';
import type { Refused } from './membership-plan.ts';

/** All memberships of a person, whoever asks: a rule about them must not depend on what the viewer sees. */
export const membershipHistory = (scope: Scope, memberId: string): Promise<Membership[]> =>
  scope.asSystem().list(Membership, { memberId });

const rules: Readonly<Record<Refused, string>> = {
  NOT_LATER: 'must be later than the day on which the last primary membership began; end or correct that one first.',
  SAME_UNIT: 'is the primary unit already.',
  PRIMARY_TAKEN: 'cannot be PRIMARY: there is a primary unit on some of these days. Use `memberTransfer`.',
  TWICE_IN_UNIT: 'has this member on some of these days already; end that membership first.',
};

const argumentOf: Readonly<Record<Refused, string>> = {
  NOT_LATER: 'input.from',
  SAME_UNIT: 'input.placement.unit',
  PRIMARY_TAKEN: 'input.kind',
  TWICE_IN_UNIT: 'input.placement.unit',
};

export const refusedMembership = (why: Refused) => badInput(argumentOf[why], rules[why]);
