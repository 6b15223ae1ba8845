import { Member } from '../../plugins/organisation/members/member.ts';
import { text } from '../kernel/base/text.ts';
import type { Context } from '../kernel/contract/context.ts';
import { UsageError } from './exit.ts';

export async function memberOf(context: Context, employeeNo: string): Promise<Member> {
  const member = await context.first(Member, { employeeNo });
  if (!member)
    throw new UsageError(
      text(
        `There is no member ${employeeNo}. Import the roster first, or correct the number.`,
        `没有工号为 ${employeeNo} 的职工，请先导入名册，或更正工号。`,
      ),
    );
  return member;
}
