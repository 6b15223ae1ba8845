import type { CsvRow, Problems } from 'qinxue/plugin';
import { differences, settle } from './entries.ts';
import { isKnown, Known } from './known.ts';
import type { MembershipRow } from './membership-file.ts';
import type { MembershipValues, Organisation, UnitValues } from './organisation.ts';
import { outOfTime } from './out-of-time.ts';
import type { Placed } from './primary-periods.ts';
import { refusalOf } from './refusals.ts';
import { withoutRepeats } from './repeats.ts';

/** The memberships of the file; a row with the person, unit, kind and first day of an existing one corrects that. */
export function placeMemberships(
  given: readonly CsvRow<MembershipRow>[],
  current: Organisation,
  units: Known<UnitValues>,
  today: string,
  problems: Problems,
): Placed[] {
  const members = new Known(new Map(current.members.map((member) => [member.employeeNo, member])));
  const byKey = new Map(current.memberships.map((membership) => [keyOf(membership), membership]));
  const placed: Placed[] = [];
  for (const { row, values } of withoutRepeats(given, (each) => keyOf(newMembership(each)), 'employeeNo', problems)) {
    const member = members.look(values.employeeNo, 'UNKNOWN_MEMBER');
    const unit = units.look(values.unit, 'UNKNOWN_UNIT');
    if (!isKnown(member)) problems.add(row, member, 'employeeNo', values.employeeNo);
    if (!isKnown(unit)) problems.add(row, unit, 'unit', values.unit);
    const asNew = newMembership(values);
    const existing = byKey.get(keyOf(asNew));
    const after = settle<MembershipValues>(values, existing, asNew);
    if (after.to !== null && after.to < after.from) {
      problems.add(row, refusalOf('END_BEFORE_START', after.from), 'to', after.to);
    } else if (isKnown(member) && isKnown(unit) && !(existing && !differences<MembershipValues>(existing, after))) {
      // What is there already and stays as it is, is none of this file's business.
      for (const [column, refusal] of outOfTime(after, unit, member, today))
        problems.add(row, refusal, column, after[column] ?? '');
    }
    placed.push({ row, existing, values: after });
  }
  return placed;
}

type Key = Pick<MembershipValues, 'employeeNo' | 'unitCode' | 'kind' | 'from'>;

const keyOf = ({ employeeNo, unitCode, kind, from }: Key) => [employeeNo, unitCode, kind, from].join('\0');

export const newMembership = (row: Pick<MembershipRow, 'employeeNo' | 'unit' | 'kind' | 'from'>): MembershipValues => ({
  employeeNo: row.employeeNo,
  unitCode: row.unit,
  kind: row.kind ?? 'PRIMARY',
  post: null,
  jobType: null,
  jobLevel: null,
  frontline: false,
  leader: false,
  from: row.from,
  to: null,
});
