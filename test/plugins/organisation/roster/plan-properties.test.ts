import fc from 'fast-check';
import type { Organisation } from '../../../../plugins/organisation/roster/organisation.ts';
import { planRoster } from '../../../../plugins/organisation/roster/plan.ts';
import type { ParsedRoster } from '../../../../plugins/organisation/roster/read-roster.ts';
import { findCycles } from '../../../../plugins/organisation/roster/unit-tree.ts';
import type { CsvRow } from '../../../../server/csv/csv.ts';
import { applyPlanInMemory, contents, nobody } from './apply-in-memory.ts';
import { allMembers, allUnits, someMembers, someMemberships, someUnits } from './arbitraries.ts';

const today = '2024-06-15';

const clean = <Row>(rows: readonly CsvRow<Row>[]) => ({
  rows,
  problems: [],
  problemCount: 0,
  notices: [],
  noticeCount: 0,
});
const units = (arbitrary: typeof allUnits) =>
  arbitrary.map((rows): ParsedRoster => ({ kind: 'units', file: clean(rows) }));
const members = (arbitrary: typeof allMembers) =>
  arbitrary.map((rows): ParsedRoster => ({ kind: 'members', file: clean(rows) }));
const memberships = someMemberships.map((rows): ParsedRoster => ({ kind: 'memberships', file: clean(rows) }));

const before = fc
  .tuple(units(allUnits), members(allMembers))
  .map((files) =>
    files.reduce((current, file) => applyPlanInMemory(planRoster(file, current, today), current), nobody),
  );
const file = fc.oneof(units(someUnits), members(someMembers), memberships);

const shuffled = (parsed: ParsedRoster, order: readonly number[]): ParsedRoster => {
  const rows = parsed.file.rows.map((row, i) => ({ row, at: order[i] ?? 0 })).sort((a, b) => a.at - b.at);
  return {
    ...parsed,
    file: { ...parsed.file, rows: rows.map(({ row }, i) => ({ ...row, row: i + 2 })) },
  } as ParsedRoster;
};

function expectSound({ units, memberships }: Organisation) {
  expect(findCycles(units)).toEqual([]);
  const primaries = memberships.filter(({ kind }) => kind === 'PRIMARY');
  for (const one of primaries) {
    const others = primaries.filter(({ employeeNo, id }) => employeeNo === one.employeeNo && id !== one.id);
    const overlapping = others.filter((other) => other.from <= (one.to ?? '9999') && one.from <= (other.to ?? '9999'));
    expect(overlapping).toEqual([]);
    expect(one.to === null || one.from <= one.to).toBe(true);
  }
}

describe('whatever the organisation and the file', () => {
  test('a file does nothing the second time', () => {
    let applied = 0;
    fc.assert(
      fc.property(before, file, (current, parsed) => {
        const planned = planRoster(parsed, current, today);
        const after = applyPlanInMemory(planned, current);
        if (planned.problemCount > 0) expect(after).toEqual(current);
        else {
          applied += 1;
          expect(planRoster(parsed, after, today)).toEqual({
            creates: { units: [], members: [], memberships: [] },
            updates: { units: [], members: [], memberships: [] },
            closes: [],
            unchanged: parsed.file.rows.length,
            problems: [],
            problemCount: 0,
          });
        }
      }),
      { numRuns: 400 },
    );
    expect(applied).toBeGreaterThan(100);
  });

  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(before, file, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (current, parsed, order) => {
        const one = planRoster(parsed, current, today);
        const other = planRoster(shuffled(parsed, order), current, today);
        expect(other.problemCount).toBe(one.problemCount);
        expect(contents(applyPlanInMemory(other, current))).toEqual(contents(applyPlanInMemory(one, current)));
      }),
      { numRuns: 400 },
    );
  });

  test('nobody has two primary units on a day, and no unit is above itself', () => {
    fc.assert(
      fc.property(before, fc.array(file, { maxLength: 4 }), (current, files) => {
        expectSound(files.reduce((state, each) => applyPlanInMemory(planRoster(each, state, today), state), current));
      }),
      { numRuns: 300 },
    );
  });

  test('parents are made before their children', () => {
    fc.assert(
      fc.property(units(allUnits), (parsed) => {
        const made = new Set<string | null>([null]);
        for (const { values } of planRoster(parsed, nobody, today).creates.units) {
          expect(made).toContain(values.parentCode);
          made.add(values.code);
        }
        expect(made.size).toBe(9);
      }),
      { numRuns: 100 },
    );
  });
});
