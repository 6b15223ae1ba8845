import type { CsvRow } from '../csv/csv.ts';
import type { Problems } from '../csv/problem.ts';
import { settle } from './entries.ts';
import type { MembershipRow } from './membership-file.ts';
import type { MembershipValues, Organisation } from './organisation.ts';
import type { Placed } from './primary-periods.ts';
import { refuse } from './refuse.ts';
import { withoutRepeats } from './repeats.ts';

/** The memberships of the file; a row with the person, unit, kind and first day of an existing one corrects that. */
export function placeMemberships(
  given: readonly CsvRow<MembershipRow>[],
  current: Organisation,
  problems: Problems,
): Placed[] {
  const units = new Set(current.units.map(({ code }) => code));
  const members = new Set(current.members.map(({ employeeNo }) => employeeNo));
  const byKey = new Map(current.memberships.map((membership) => [keyOf(membership), membership]));
  const placed: Placed[] = [];
  for (const { row, values } of withoutRepeats(given, (each) => keyOf(newMembership(each)), 'employeeNo', problems)) {
    if (!members.has(values.employeeNo)) problems.add(row, refuse('UNKNOWN_MEMBER'), 'employeeNo', values.employeeNo);
    if (!units.has(values.unit)) problems.add(row, refuse('UNKNOWN_UNIT'), 'unit', values.unit);
    const asNew = newMembership(values);
    const existing = byKey.get(keyOf(asNew));
    const after = settle<MembershipValues>(values, existing, asNew);
    if (after.to !== null && after.to < after.from) {
      problems.add(row, refuse('END_BEFORE_START', after.from), 'to', after.to);
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
