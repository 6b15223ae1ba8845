import { Member } from '../organisation/members/member.ts';
import type { Scope } from '../request/scope.ts';
import { UsageError } from './exit.ts';

export async function memberOf(scope: Scope, employeeNo: string): Promise<Member> {
  const member = await scope.first(Member, { employeeNo });
  if (!member)
    throw new UsageError(`There is no member ${employeeNo}. Import the roster first, or correct the number.`);
  return member;
}
