import type { CsvRow, Problems } from 'qinxue/plugin';
import { codeFault } from '../../../server/api/platform.ts';
import { Entries, settle } from './entries.ts';
import type { MemberRow } from './member-file.ts';
import type { Existing, MemberValues } from './organisation.ts';
import { isGone } from './out-of-time.ts';
import type { MemberEntry } from './place-members.ts';
import { refusalOf } from './refusals.ts';
import { checkCaseClashes, withoutRepeats } from './repeats.ts';

/** The members of the file, and each row with its member as the import will leave it. */
export function planMembers(
  given: readonly CsvRow<MemberRow>[],
  existing: readonly Existing<MemberValues>[],
  today: string,
  problems: Problems,
): { entries: Entries<MemberValues>; rows: readonly MemberEntry[] } {
  const byNo = new Map(existing.map((member) => [member.employeeNo, member]));
  const rows = withoutRepeats(given, (row) => row.employeeNo, 'employeeNo', problems);
  checkCaseClashes(rows, (row) => row.employeeNo, 'employeeNo', byNo.keys(), problems);

  const entries = new Entries<MemberValues>();
  const settled = rows.map(({ row, values }) => {
    const before = byNo.get(values.employeeNo);
    const after = withLastDay(settle<MemberValues>(values, before, newMember(values)), values, before, today);
    if (!before && codeFault(after.employeeNo))
      problems.add(row, refusalOf('BAD_CODE'), 'employeeNo', after.employeeNo);
    const refusal = wrongLastDay(after, today);
    if (refusal) problems.add(row, refusal, 'leftOn', after.leftOn ?? '');
    entries.put(row, before, after);
    const returns = before !== undefined && isGone(before.status) && !isGone(after.status);
    return { row, asked: values, member: after, returns };
  });
  return { entries, rows: settled };
}

/** Who leaves, leaves today unless the file says when; who comes back has no last day any more. */
function withLastDay(after: MemberValues, asked: MemberRow, before: MemberValues | undefined, today: string) {
  if (asked.leftOn) return after;
  if (!isGone(after.status)) return { ...after, leftOn: null };
  const leaves = before !== undefined && !isGone(before.status);
  return { ...after, leftOn: leaves ? today : (before?.leftOn ?? null) };
}

function wrongLastDay({ status, hiredOn, leftOn }: MemberValues, today: string) {
  if (leftOn === null) return undefined;
  if (hiredOn !== null && leftOn < hiredOn) return refusalOf('END_BEFORE_START', hiredOn);
  if (!isGone(status)) return refusalOf('LAST_DAY_OF_STAFF');
  return leftOn > today ? refusalOf('LAST_DAY_TO_COME') : undefined;
}

const newMember = ({ employeeNo, name }: MemberRow): MemberValues => ({
  employeeNo,
  name,
  employment: 'REGULAR',
  status: 'ACTIVE',
  hiredOn: null,
  leftOn: null,
});
