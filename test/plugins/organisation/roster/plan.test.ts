import type { Organisation } from '../../../../plugins/organisation/roster/organisation.ts';
import { planRoster } from '../../../../plugins/organisation/roster/plan.ts';
import { readRoster } from '../../../../plugins/organisation/roster/read-roster.ts';
import { rosterMessages } from '../../../../plugins/organisation/roster/refusals.ts';
import { applyPlanInMemory, nobody } from './apply-in-memory.ts';
import { memberFiles } from './member-files.ts';
import { membershipFiles } from './membership-files.ts';
import { abc, organisation, plan, today } from './planning.ts';
import { unitFiles } from './unit-files.ts';

describe('a file of units', unitFiles);
describe('a file of members', memberFiles);
describe('a file of memberships', membershipFiles);

describe('every file', () => {
  test('is planned whole or not at all', () => {
    const planned = plan(`${abc}D,丁,NOWHERE,\n`, organisation(abc.replace('甲', '旧')));
    expect(planned).toMatchObject({
      creates: { units: [], members: [], memberships: [] },
      updates: { units: [], members: [], memberships: [] },
      closes: [],
      unchanged: 0,
      problemCount: 1,
    });
  });

  test('counts all problems of a hopeless one', () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `U${i},单位,NOWHERE`).join('\n');
    const planned = plan(`code,name,parent\n${rows}\n`);
    expect([planned.problems.length, planned.problemCount]).toEqual([1000, 1500]);
  });

  test('of 20,000 rows is planned in a time that grows with their number only', () => {
    const units = Array.from({ length: 20_000 }, (_, i) => `U${i},单位${i},${i ? `U${i - 1}` : ''}`).reverse();
    const members = Array.from({ length: 20_000 }, (_, i) => `${i},职工${i},2020-01-01,U${i},电工`);
    const timed = (csv: string, current: Organisation) => {
      const parsed = readRoster(Buffer.from(csv));
      const before = process.cpuUsage();
      const planned = planRoster(parsed, current, today);
      const { user } = process.cpuUsage(before);
      // In work, not in time, so that others on the machine do not count: half a second; each row against each is minutes.
      expect(user / 1e6).toBeLessThan(5);
      expect(planned.problemCount).toBe(0);
      return applyPlanInMemory(planned, current);
    };
    const withUnits = timed(`code,name,parent\n${units.join('\n')}\n`, nobody);
    const file = `工号,姓名,入职日期,单位,岗位\n${members.join('\n')}\n`;
    const withMembers = timed(file, withUnits);
    const moved = timed(file.replaceAll('电工', '钳工'), withMembers);
    expect(moved.memberships).toHaveLength(40_000);
    timed(`工号,单位,任职日期\n${members.map((_, i) => `${i},U0,2024-07-01`).join('\n')}\n`, moved);
  });

  const current = organisationOf();
  const period = '工号,姓名,状态,入职日期,离职日期\n';
  const examples: Record<keyof typeof rosterMessages, [csv: string, place: string]> = {
    UNKNOWN_KIND: ['x,y\n1,2\n', '1 undefined'],
    BAD_CODE: ['code,name\nX/01,新\n', '2 code'],
    DUPLICATE_ROW: ['工号,姓名\n1,张三\n1,张三\n', '3 employeeNo'],
    CASE_CLASH: ['code,name\na,甲\n', '2 code'],
    UNKNOWN_PARENT: ['code,name,parent\nX,新,NOWHERE\n', '2 parent'],
    UNKNOWN_UNIT: ['工号,姓名,单位\n1,张三,NOWHERE\n', '2 unit'],
    UNKNOWN_MEMBER: ['工号,单位,任职日期\n999,A,2024-01-01\n', '2 employeeNo'],
    UNIT_CYCLE: ['code,name,parent\nX,新,X\n', '2 parent'],
    END_BEFORE_START: ['code,name,validFrom,validTo\nX,新,2024-01-02,2024-01-01\n', '2 validTo'],
    PRIMARY_OVERLAP: ['工号,单位,任职日期\n1,B,2024-01-01\n', '2 from'],
    PRIMARY_ENDS: ['工号,单位,任职日期,结束日期\n1,A,2024-01-01,2024-06-30\n', '2 to'],
    UNIT_MISSING: ['工号,姓名,岗位\n1,张三,电工\n', '2 unit'],
    OUTSIDE_UNIT: ['工号,单位,类型,任职日期\n1,C,兼任,1999-12-31\n', '2 from'],
    OUTSIDE_EMPLOYMENT: ['工号,姓名,单位,入职日期,任职日期\n2,李四,A,2024-01-02,2024-01-01\n', '2 from'],
    LAST_DAY_OF_STAFF: [`${period}2,李四,在岗,,2024-06-01\n`, '2 leftOn'],
    LAST_DAY_TO_COME: [`${period}2,李四,离职,,2024-06-16\n`, '2 leftOn'],
    MEMBERSHIP_AFTER_END: [`${period}1,张三,离职,,2023-12-31\n`, '2 leftOn'],
  };

  test('has an example of each problem', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(rosterMessages).sort());
  });

  test.each(Object.entries(examples))('with %s says where and what to do, in two languages', (code, [csv, place]) => {
    const { problems, problemCount } = plan(csv, current);
    expect(problemCount).toBe(1);
    expect(`${problems[0]!.row} ${problems[0]!.column}`).toBe(place);
    expect(problems[0]).toMatchObject({
      code,
      message: { en: expect.stringMatching(/^[A-Z].*[;:,]/s), zh: expect.stringMatching(/^[\p{Script=Han}“]/u) },
    });
  });
});

function organisationOf(): Organisation {
  return organisation(abc, '工号,姓名,单位,任职日期\n1,张三,A,2024-01-01\n');
}
