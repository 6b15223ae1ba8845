import fc from 'fast-check';
import type { MemberRow } from '../../../../plugins/organisation/roster/member-file.ts';
import type { MembershipRow } from '../../../../plugins/organisation/roster/membership-file.ts';
import type { UnitRow } from '../../../../plugins/organisation/roster/unit-file.ts';
import {
  employments,
  memberStatuses,
  membershipKinds,
  unitKinds,
} from '../../../../plugins/organisation/roster/words.ts';
import type { CsvRow } from '../../../../server/csv/csv.ts';
import { personName } from '../../../../server/kernel/base/text/plain-text.ts';

/** Few codes, so that files meet each other's rows. */
const CODES = 8;
const unitCode = fc.nat(CODES - 1).map((i) => `U${i}`);
const employeeNo = fc.nat(CODES - 1).map((i) => `${i}`.padStart(4, '0'));

/** Any text that a cell may hold as it is: in its one form, one line, none of a spreadsheet's traces. */
export const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map(personName)
  .filter(
    (text) => text !== '' && personName(text) === text && !/^['#=]|^\p{DI}+$|[\p{Cc}\p{Cs}\uFFFD;；]/u.test(text),
  );

const date = fc
  .integer({ min: 0, max: 11_000 })
  .map((day) => new Date((10_000 + day) * 86_400_000).toISOString().slice(0, 10));
const dates = fc.tuple(date, date).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const keyOfTable = <Words extends object>(words: Words) => fc.constantFrom(...(Object.keys(words) as (keyof Words)[]));

const placement = {
  post: maybe(name),
  jobType: maybe(name),
  jobLevel: maybe(name),
  frontline: maybe(fc.boolean()),
  leader: maybe(fc.boolean()),
};

const unit = fc
  .record({
    code: unitCode,
    name,
    kind: maybe(keyOfTable(unitKinds)),
    above: fc.nat(),
    tags: maybe(fc.uniqueArray(name, { minLength: 1, maxLength: 3 })),
    valid: dates,
    ends: fc.boolean(),
  })
  // A parent of a lower number: no cycle, whichever files come together.
  .map(({ above, valid, ends, ...unit }): UnitRow => {
    const parent = above % (Number(unit.code.slice(1)) + 1);
    return {
      ...unit,
      parent: `U${parent}` === unit.code ? null : `U${parent}`,
      validFrom: valid[0],
      validTo: ends ? valid[1] : null,
    };
  });

const member = fc
  .record({
    employeeNo,
    name,
    employment: maybe(keyOfTable(employments)),
    status: maybe(keyOfTable(memberStatuses)),
    period: dates,
    leaves: fc.boolean(),
    unit: unitCode,
    ...placement,
    from: maybe(date),
  })
  .map(
    ({ period, leaves, ...member }): MemberRow => ({
      ...member,
      hiredOn: period[0],
      // A last day goes with having left; it may then be missing.
      leftOn: leaves && (member.status === 'LEFT' || member.status === 'RETIRED') ? period[1] : null,
    }),
  );

const membership = fc
  .record({
    employeeNo,
    unit: unitCode,
    kind: maybe(keyOfTable(membershipKinds)),
    ...placement,
    period: dates,
    ends: fc.boolean(),
  })
  .map(({ period, ends, ...row }): MembershipRow => ({ ...row, from: period[0], to: ends ? period[1] : null }));

const numbered = <Row>(rows: readonly Row[]): CsvRow<Row>[] => rows.map((values, i) => ({ row: i + 2, values }));
const fileOf = <Row>(row: fc.Arbitrary<Row>, keyOf: (row: Row) => string, minLength: number) =>
  fc.uniqueArray(row, { selector: keyOf, minLength, maxLength: CODES }).map(numbered);

const unitKey = ({ code }: UnitRow) => code;
/** All the units, so that every reference finds one. */
export const allUnits = fileOf(unit, unitKey, CODES);
export const someUnits = fileOf(unit, unitKey, 0);
export const allMembers = fileOf(member, (row) => row.employeeNo, CODES);
export const someMembers = fileOf(member, (row) => row.employeeNo, 0);
export const someMemberships = fileOf(membership, (row) => [row.employeeNo, row.unit, row.kind, row.from].join(), 0);
