import type { CsvRow } from '../csv/csv.ts';
import type { Problems } from '../csv/problem.ts';
import { Entries, settle } from './entries.ts';
import type { MemberRow } from './member-file.ts';
import type { Existing, MemberValues } from './organisation.ts';
import { refuse } from './refuse.ts';
import { refuseCaseClashes, withoutRepeats } from './repeats.ts';

/** The members of the file, and the rows to read a primary membership from, with the day of hiring settled. */
export function planMembers(
  given: readonly CsvRow<MemberRow>[],
  existing: readonly Existing<MemberValues>[],
  problems: Problems,
): { entries: Entries<MemberValues>; rows: readonly CsvRow<MemberRow>[] } {
  const byNo = new Map(existing.map((member) => [member.employeeNo, member]));
  const rows = withoutRepeats(given, (row) => row.employeeNo, 'employeeNo', problems);
  refuseCaseClashes(rows, (row) => row.employeeNo, 'employeeNo', byNo.keys(), problems);

  const entries = new Entries<MemberValues>();
  const settled = rows.map(({ row, values }) => {
    const before = byNo.get(values.employeeNo);
    const after = settle<MemberValues>(values, before, newMember(values));
    if (after.leftOn !== null && after.hiredOn !== null && after.leftOn < after.hiredOn) {
      problems.add(row, refuse('END_BEFORE_START', after.hiredOn), 'leftOn', after.leftOn);
    }
    entries.put(row, before, after);
    return { row, values: { ...values, hiredOn: after.hiredOn } };
  });
  return { entries, rows: settled };
}

const newMember = ({ employeeNo, name }: MemberRow): MemberValues => ({
  employeeNo,
  name,
  employment: 'REGULAR',
  status: 'ACTIVE',
  hiredOn: null,
  leftOn: null,
});
