import { badInput, conflict } from '../../errors.ts';
import type { Scope } from '../../request/scope.ts';
import { lockedRow } from '../locked-row.ts';
import { manageMembers } from '../permissions.ts';
import { Membership } from './membership.ts';
import type { MembershipEndInput } from './membership-input.ts';

/** Ends a secondary or temporary membership. A primary one only makes room for another, or ends with the employment. */
export async function endMembership(scope: Scope, input: MembershipEndInput): Promise<Membership> {
  const membership = await lockedRow(scope, Membership, input.membership);
  scope.require(manageMembers, membership.unitId);
  if (membership.version !== input.version) throw conflict('Membership');
  if (membership.kind === 'PRIMARY')
    throw badInput(
      'input.membership',
      'is the primary one. Use `memberTransfer`, or `memberUpdate` when the member leaves.',
    );
  const { validFrom, validTo } = membership;
  if (input.on < validFrom) throw badInput('input.on', `is before the first day, ${validFrom}.`);
  // Only sooner: what others have begun since then would overlap.
  if (validTo !== null && input.on > validTo) throw badInput('input.on', `is after the end that is set, ${validTo}.`);
  return scope.update(membership, { validTo: input.on });
}
