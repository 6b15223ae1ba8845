import { groupBy, type Problems } from 'qinxue/plugin';
import type { Existing, MembershipValues } from './organisation.ts';
import { isGone } from './out-of-time.ts';
import type { MemberEntry } from './place-members.ts';
import type { Close } from './primary-periods.ts';
import { refusalOf } from './refusals.ts';

/**
 * Whoever has left or retired is in no unit after the last day – after today, where nobody knows it.
 * `settled` are the memberships that the file ends or corrects in another way.
 */
export function endEmployments(
  entries: readonly MemberEntry[],
  existing: readonly Existing<MembershipValues>[],
  settled: ReadonlySet<string | undefined>,
  today: string,
  problems: Problems,
): Close[] {
  const closes: Close[] = [];
  const byMember = groupBy(existing, ({ employeeNo }) => employeeNo);
  for (const { row, member } of entries.filter((entry) => isGone(entry.member.status))) {
    const { leftOn } = member;
    const to = leftOn ?? today;
    for (const { id, unitCode, ...membership } of byMember.get(member.employeeNo) ?? []) {
      const lasts = membership.to === null || (leftOn !== null && membership.to > leftOn);
      if (!lasts || settled.has(id)) continue;
      if (membership.from > to) {
        const refusal = refusalOf('MEMBERSHIP_AFTER_END', `${unitCode} ${membership.from}…`);
        problems.add(row, refusal, leftOn === null ? 'status' : 'leftOn', leftOn ?? member.status);
      } else closes.push({ row, id, to });
    }
  }
  return closes;
}
