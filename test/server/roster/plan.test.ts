import { readFileSync } from 'node:fs';
import type { Organisation } from '../../../server/roster/organisation.ts';
import { planRoster } from '../../../server/roster/plan.ts';
import { type RosterKind, readRoster } from '../../../server/roster/read-roster.ts';
import { rosterMessages } from '../../../server/roster/refuse.ts';
import { applyPlanInMemory, nobody } from './apply-in-memory.ts';

const today = '2024-06-15';
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/roster/${name}`, import.meta.url));
const plan = (csv: string | Uint8Array, current: Organisation = nobody, kind?: RosterKind) =>
  planRoster(readRoster(typeof csv === 'string' ? Buffer.from(csv) : csv, kind), current, today);
const places = (csv: string | Uint8Array, current?: Organisation) =>
  plan(csv, current).problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

/** Applies files one after the other; each must be without problems. */
const organisation = (...files: readonly (string | Uint8Array)[]) =>
  files.reduce((current: Organisation, file) => {
    const planned = plan(file, current);
    expect(planned.problems).toEqual([]);
    return applyPlanInMemory(planned, current);
  }, nobody);

const abc = 'code,name,parent,validFrom\nA,甲,,2000-01-01\nB,乙,A,2000-01-01\nC,丙,B,2000-01-01\n';

describe('a file of units', () => {
  test('makes what is new, parents first', () => {
    const planned = plan(fixture('units.csv'));
    expect(planned.creates.units.map(({ values }) => values.code)).toEqual(['E-0', 'F-1', 'W-1', 'T-11', 'S-1']);
    expect(planned.creates.units.map(({ row }) => row)).toEqual([3, 4, 5, 2, 6]);
  });

  test('takes OTHER, no parent, no tags and since ever where the columns are missing', () => {
    expect(plan('code,name\nX,新\n').creates.units).toEqual([
      {
        row: 2,
        values: {
          code: 'X',
          name: '新',
          kind: 'OTHER',
          parentCode: null,
          tags: [],
          validFrom: '1900-01-01',
          validTo: null,
        },
      },
    ]);
  });

  test('changes only the fields that differ', () => {
    const current = organisation(abc);
    const planned = plan('code,name,parent\nA,甲,\nB,乙二,A\nC,丙,A\n', current);
    expect(planned.updates.units).toEqual([
      { row: 3, id: 'id-1', changes: { name: '乙二' } },
      { row: 4, id: 'id-2', changes: { parentCode: 'A' } },
    ]);
    expect(planned).toMatchObject({ creates: { units: [] }, unchanged: 1 });
  });

  test('leaves alone what it has no column for, and clears what may be empty', () => {
    const current = organisation('code,name,kind,tags,validFrom,validTo\nA,甲,TEAM,x;y,2000-01-01,2030-01-01\n');
    expect(plan('code,name\nA,甲\n', current)).toMatchObject({ unchanged: 1, updates: { units: [] } });
    expect(plan('code,name,kind,tags,validFrom,validTo\nA,甲,,,,\n', current).updates.units).toEqual([
      { row: 2, id: 'id-0', changes: { tags: [], validTo: null } },
    ]);
  });

  test('reports every unit of a cycle, each with the whole way round', () => {
    expect(places('code,name,parent\nA,甲,B\nB,乙,C\nC,丙,A\nD,丁,A\n')).toEqual([
      '2 parent UNIT_CYCLE',
      '3 parent UNIT_CYCLE',
      '4 parent UNIT_CYCLE',
    ]);
    expect(plan('code,name,parent\nA,甲,B\nB,乙,A\n').problems[0]!.message).toContain('A → B → A');
  });

  test('reports a cycle that it closes with units that are there', () => {
    const current = organisation(abc);
    const { problems } = plan('code,name,parent\nA,甲,C\n', current);
    expect(problems).toMatchObject([{ row: 2, column: 'parent', code: 'UNIT_CYCLE', value: 'C' }]);
    expect(problems[0]!.message).toContain('A → C → B → A');
  });

  test('may turn a branch around, where it does so whole', () => {
    const current = organisation(abc);
    expect(plan('code,name,parent\nA,甲,B\nB,乙,\n', current).problemCount).toBe(0);
  });

  test('is not blamed for a parent whose own row could not be read', () => {
    expect(places('code,name,parent,kind\nA,甲,,何\nB,乙,A,\n')).toEqual(['2 kind UNKNOWN_CHOICE']);
  });

  test('names all that is wrong with it', () => {
    expect(places(fixture('units-bad.csv'))).toEqual([
      '2 parent UNIT_CYCLE',
      '3 parent UNIT_CYCLE',
      '4 parent UNIT_CYCLE',
      '5 validTo END_BEFORE_START',
      '5 parent UNKNOWN_PARENT',
      '6 code DUPLICATE_ROW',
      '7 code CASE_CLASH',
    ]);
  });
});

describe('a file of members', () => {
  const units = fixture('units.csv');

  test('makes members with their primary memberships', () => {
    const { creates } = plan(fixture('members-gb18030.csv'), organisation(units));
    expect(creates.members).toHaveLength(4);
    expect(creates.memberships.map(({ values }) => [values.employeeNo, values.unitCode, values.from])).toEqual([
      ['00101', 'T-11', '2024-03-01'],
      ['00102', 'S-1', '2010-09-01'],
      // Hired before the team was there: its first day is the first that can be meant.
      ['00103', 'T-11', '2024-03-01'],
    ]);
    expect(creates.memberships[0]!.values).toEqual({
      employeeNo: '00101',
      unitCode: 'T-11',
      kind: 'PRIMARY',
      post: '造型工',
      jobType: '铸造工',
      jobLevel: '高级技师',
      frontline: true,
      leader: true,
      from: '2024-03-01',
      to: null,
    });
  });

  test('begins a membership today where neither a day nor the hiring is known', () => {
    const { creates } = plan('工号,姓名,单位\n1,张三,S-1\n', organisation(units));
    expect(creates.members[0]!.values).toMatchObject({ employment: 'REGULAR', status: 'ACTIVE', hiredOn: null });
    expect(creates.memberships[0]!.values).toMatchObject({ from: today, kind: 'PRIMARY', frontline: false });
  });

  const first = '工号,姓名,入职日期,单位,岗位,任职日期\n1,张三,2020-01-01,S-1,讲师,2024-01-01\n';

  test.each([
    ['given again', first],
    ['without a day', '工号,姓名,入职日期,单位,岗位\n1,张三,2020-01-01,S-1,讲师\n'],
    ['with a later day', first.replace('2024-01-01', '2024-05-01')],
    ['without a post', '工号,姓名,单位\n1,张三,S-1\n'],
    ['without a unit', '工号,姓名,单位\n1,张三,\n'],
  ])('leaves a membership alone that is %s', (_, file) => {
    const planned = plan(file, organisation(units, first));
    expect(planned).toMatchObject({ creates: { memberships: [] }, closes: [], unchanged: 1, problemCount: 0 });
  });

  test('moves a member today and ends the old membership yesterday', () => {
    const planned = plan('工号,姓名,入职日期,单位\n1,张三,2020-01-01,T-11\n', organisation(units, first));
    expect(planned.creates.memberships).toMatchObject([
      { row: 2, values: { unitCode: 'T-11', post: null, from: today } },
    ]);
    expect(planned.closes).toEqual([{ row: 2, id: 'id-0', to: '2024-06-14' }]);
  });

  test('leaves alone who is there until a transfer that is known already', () => {
    const current = organisation(units, first, '工号,单位,任职日期\n1,F-1,2024-12-01\n');
    expect(plan('工号,姓名,单位\n1,张三,S-1\n', current)).toMatchObject({ unchanged: 1, problemCount: 0 });
  });

  test('keeps of the old post what it has no column for, within the unit', () => {
    const planned = plan('工号,姓名,单位,技能等级\n1,张三,S-1,高级\n', organisation(units, first));
    expect(planned.creates.memberships).toMatchObject([{ values: { post: '讲师', jobLevel: '高级', from: today } }]);
    expect(planned.closes).toHaveLength(1);
  });

  test('corrects the membership that begins on the same day', () => {
    const planned = plan(first.replace('讲师', '科员'), organisation(units, first));
    expect(planned.updates.memberships).toEqual([{ row: 2, id: 'id-0', changes: { post: '科员' } }]);
    expect(planned.closes).toEqual([]);
  });

  test('cannot begin another one on the same day or before', () => {
    const current = organisation(units, first);
    expect(places(first.replace('S-1', 'F-1'), current)).toEqual(['2 from PRIMARY_OVERLAP']);
    expect(places(first.replace('2024-01-01', '2023-01-01'), current)).toEqual(['2 from PRIMARY_OVERLAP']);
  });

  test('names all that is wrong with it', () => {
    expect(places(fixture('members-bad.csv'), organisation(units))).toEqual([
      '2 employeeNo NUMBER_FORMAT',
      '3 employeeNo LEADING_APOSTROPHE',
      '3 hiredOn SERIAL_DATE',
      '4 name CELL_EMPTY',
      '4 employment UNKNOWN_CHOICE',
      '4 hiredOn BAD_DATE',
      '5 leftOn END_BEFORE_START',
      '5 unit UNKNOWN_UNIT',
      '7 employeeNo DUPLICATE_ROW',
      '8 undefined ROW_LENGTH',
    ]);
  });

  describe('of one who has left or retired', () => {
    const left = (status = '离职', leftOn = '2024-06-10', unit = 'S-1') =>
      `工号,姓名,状态,离职日期,单位,岗位\n1,张三,${status},${leftOn},${unit},讲师\n`;
    const second = '工号,单位,类型,任职日期,结束日期\n1,F-1,兼任,2024-02-01,\n1,E-0,兼任,2024-02-01,2024-06-30\n';

    test.each(['离职', '退休'])('ends every membership on the last day (%s)', (status) => {
      const planned = plan(left(status), organisation(units, first, second));
      expect(planned.closes.map(({ row, id, to }) => [row, id, to])).toEqual([
        [2, 'id-0', '2024-06-10'],
        [2, 'id-1', '2024-06-10'],
        [2, 'id-2', '2024-06-10'],
      ]);
    });

    test('ends them today where the last day is not known, and does so once', () => {
      const file = '工号,姓名,状态,单位\n1,张三,离职,S-1\n';
      const current = organisation(units, first);
      const planned = plan(file, current);
      expect(planned.closes).toEqual([{ row: 2, id: 'id-0', to: today }]);
      const later = planRoster(readRoster(Buffer.from(file)), applyPlanInMemory(planned, current), '2025-01-01');
      expect(later).toMatchObject({ unchanged: 1, closes: [], creates: { memberships: [] } });
    });

    test('leaves alone what had ended', () => {
      const current = organisation(units, first, '工号,单位,任职日期\n1,F-1,2024-03-01\n');
      expect(plan(left(), current).closes).toMatchObject([{ to: '2024-06-10' }]);
      expect(current.memberships).toHaveLength(2);
    });

    test('makes one that ends with the employment, where the member is new', () => {
      const file = '工号,姓名,状态,入职日期,离职日期,单位\n1,张三,退休,1985-03-01,2023-12-31,S-1\n';
      expect(plan(file, organisation(units)).creates.memberships).toMatchObject([
        { values: { from: '1985-03-01', to: '2023-12-31' } },
      ]);
    });

    test('corrects the last one in place', () => {
      const planned = plan(left().replace('讲师', '顾问'), organisation(units, first));
      expect(planned.updates.memberships).toEqual([
        { row: 2, id: 'id-0', changes: { post: '顾问', to: '2024-06-10' } },
      ]);
      expect(planned.closes).toEqual([]);
    });

    test('changes nothing the second time, whichever unit the file names', () => {
      for (const unit of ['S-1', 'F-1', '']) {
        const file = unit ? left('离职', '2024-06-10', unit) : '工号,姓名,状态,离职日期\n1,张三,离职,2024-06-10\n';
        const current = organisation(units, first, file);
        expect(plan(file, current)).toMatchObject({ unchanged: 1, closes: [], creates: { memberships: [] } });
      }
    });
  });

  test('takes back who was gone, without the last day', () => {
    const gone = '工号,姓名,状态,离职日期\n1,张三,离职,2024-06-10\n';
    const planned = plan('工号,姓名,状态,单位\n1,张三,在岗,F-1\n', organisation(units, first, gone));
    expect(planned.updates.members).toMatchObject([{ changes: { status: 'ACTIVE', leftOn: null } }]);
    expect(planned.creates.memberships).toMatchObject([{ values: { unitCode: 'F-1', from: today, to: null } }]);
  });

  test('names the other spelling of a unit', () => {
    const { problems } = plan('工号,姓名,单位\n9,李四,s-1\n', organisation(units));
    expect(problems).toMatchObject([{ row: 2, column: 'unit', code: 'CASE_CLASH', value: 's-1' }]);
    expect(problems[0]!.message).toContain('“S-1”');
  });

  test('does not place anybody in a unit that is over or not there yet', () => {
    const closed = 'code,name,validFrom,validTo\nX,旧,2000-01-01,2024-01-31\n';
    const place = (from: string) => places(`工号,姓名,单位,任职日期\n9,李四,X,${from}\n`, organisation(closed));
    expect([place('1999-12-31'), place('2024-02-01')]).toEqual([['2 from OUTSIDE_UNIT'], ['2 from OUTSIDE_UNIT']]);
    expect(places('工号,姓名,单位\n9,李四,X\n', organisation(closed))).toEqual(['2 unit OUTSIDE_UNIT']);
    const later = 'code,name,validFrom,validTo\nX,新,2025-01-01,\n';
    expect(plan('工号,姓名,单位\n9,李四,X\n', organisation(later)).creates.memberships).toMatchObject([
      { values: { from: '2025-01-01' } },
    ]);
  });

  test('takes the day of leaving against the day of hiring that is known', () => {
    expect(places('工号,姓名,离职日期\n1,张三,2019-01-01\n', organisation(units, first))).toEqual([
      '2 leftOn END_BEFORE_START',
    ]);
  });
});

describe('a file of memberships', () => {
  const base = [fixture('units.csv'), fixture('members.csv'), '工号,姓名\n00105,赵六\n'] as const;
  const head = 'employeeNo,unit,kind,from,to\n';

  test('adds to what is there and ends the open primary one', () => {
    const current = organisation(...base);
    const planned = plan(fixture('memberships.csv'), current);
    expect(planned.creates.memberships).toHaveLength(3);
    const before = current.memberships.find(({ employeeNo }) => employeeNo === '00102')!;
    expect(planned.closes).toEqual([{ row: 4, id: before.id, to: '2024-12-31' }]);
  });

  test('ends the open one before the first of several that follow', () => {
    const planned = plan(`${head}00101,F-1,,2025-01-01,\n00101,E-0,,2024-07-01,2024-12-31\n`, organisation(...base));
    expect(planned.closes).toMatchObject([{ row: 3, to: '2024-06-30' }]);
  });

  test('counts leap days and turns of the year', () => {
    const closing = (from: string) => plan(`${head}00102,F-1,,${from},\n`, organisation(...base)).closes[0]!.to;
    expect([closing('2024-03-01'), closing('2025-03-01'), closing('2025-01-01')]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2024-12-31',
    ]);
  });

  test('may end and begin in the same file', () => {
    const planned = plan(`${head}00101,T-11,,2024-03-01,2024-08-31\n00101,F-1,,2024-09-01,\n`, organisation(...base));
    expect(planned).toMatchObject({
      updates: { memberships: [{ row: 2, changes: { to: '2024-08-31' } }] },
      creates: { memberships: [{ row: 3 }] },
      closes: [],
    });
  });

  test('may have any number that are not primary', () => {
    const file = `${head}00101,S-1,SECONDARY,2024-01-01,\n00101,F-1,SECONDARY,2024-01-01,\n00101,F-1,TEMPORARY,2024-01-01,\n`;
    expect(plan(file, organisation(...base))).toMatchObject({ problemCount: 0, closes: [] });
  });

  test.each([
    ['two open ones', '00105,F-1,,2024-01-01,\n00105,W-1,,2024-06-01,\n', ['3 from PRIMARY_OVERLAP']],
    ['one day', '00105,F-1,,2024-01-01,2024-06-01\n00105,W-1,,2024-06-01,\n', ['3 from PRIMARY_OVERLAP']],
    [
      'one within another',
      '00105,F-1,,2024-01-01,2024-12-31\n00105,W-1,,2024-02-01,2024-03-01\n00105,S-1,,2024-06-01,\n',
      ['3 from PRIMARY_OVERLAP', '4 from PRIMARY_OVERLAP'],
    ],
    ['one before an open one', '00101,F-1,,2024-01-01,\n', ['2 from PRIMARY_OVERLAP']],
    ['an open one that it mentions', '00101,T-11,,2024-03-01,\n00101,F-1,,2024-06-01,\n', ['3 from PRIMARY_OVERLAP']],
    ['nothing, end to end', '00105,F-1,,2024-01-01,2024-05-31\n00105,W-1,,2024-06-01,\n', []],
    ['nothing, before an open one', '00101,F-1,,2024-01-01,2024-02-29\n', []],
  ])('overlaps %s', (_, rows, expected) => {
    expect(places(head + rows, organisation(...base))).toEqual(expected);
  });

  test('ends nothing where it begins nothing', () => {
    const current = organisation(...base);
    const [one] = current.memberships;
    const muddled = { ...current, memberships: [...current.memberships, { ...one!, id: 'x', from: '2020-01-01' }] };
    expect(places(`${head}00101,T-11,PRIMARY,2024-03-01,\n`, muddled)).toEqual(['2 from PRIMARY_OVERLAP']);
  });

  test('is not blamed for what overlapped before', () => {
    const current = organisation(...base);
    const [one] = current.memberships;
    const muddled = { ...current, memberships: [...current.memberships, { ...one!, id: 'x', unitCode: 'F-1' }] };
    expect(places(`${head}00101,S-1,SECONDARY,2024-01-01,\n`, muddled)).toEqual([]);
    expect(places(`${head}00101,S-1,PRIMARY,2020-01-01,2020-12-31\n`, muddled)).toEqual([]);
  });

  test('keeps within the life of the unit and the employment of the member', () => {
    const current = organisation(
      'code,name,validFrom,validTo\nX,旧,2020-01-01,2024-01-31\nY,新,2020-01-01,2030-01-31\n',
      '工号,姓名,状态,入职日期,离职日期\n1,张三,在岗,2022-01-01,\n2,李四,退休,2022-01-01,2023-12-31\n',
    );
    const wrong = (row: string) => places(`工号,单位,任职日期,结束日期\n${row}\n`, current);
    expect(wrong('1,X,2023-01-01,2024-01-31')).toEqual([]);
    expect(wrong('1,X,2023-01-01,2024-02-01')).toEqual(['2 to OUTSIDE_UNIT']);
    expect(wrong('1,X,2023-01-01,')).toEqual(['2 to OUTSIDE_UNIT']);
    expect(wrong('1,Y,2023-01-01,')).toEqual([]);
    expect(wrong('1,Y,2021-12-31,')).toEqual(['2 from OUTSIDE_EMPLOYMENT']);
    expect(wrong('2,Y,2023-01-01,')).toEqual(['2 to OUTSIDE_EMPLOYMENT']);
    expect(wrong('2,Y,2023-01-01,2024-01-01')).toEqual(['2 to OUTSIDE_EMPLOYMENT']);
    expect(wrong('2,Y,2023-01-01,2023-12-31')).toEqual([]);
  });

  test('names the other spelling of a number', () => {
    const current = organisation(...base, '工号,姓名\na1,钱七\n');
    expect(places(`${head}A1,F-1,,2024-01-01,\n`, current)).toEqual(['2 employeeNo CASE_CLASH']);
  });

  test('names all that is wrong with it', () => {
    expect(places(fixture('memberships-bad.csv'), organisation(...base))).toEqual([
      '2 from PRIMARY_OVERLAP',
      '3 from PRIMARY_OVERLAP',
      '4 to END_BEFORE_START',
      '5 employeeNo UNKNOWN_MEMBER',
      '5 unit UNKNOWN_UNIT',
    ]);
  });
});

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
    DUPLICATE_ROW: ['工号,姓名\n1,张三\n1,张三\n', '3 employeeNo'],
    CASE_CLASH: ['code,name\na,甲\n', '2 code'],
    UNKNOWN_PARENT: ['code,name,parent\nX,新,NOWHERE\n', '2 parent'],
    UNKNOWN_UNIT: ['工号,姓名,单位\n1,张三,NOWHERE\n', '2 unit'],
    UNKNOWN_MEMBER: ['工号,单位,任职日期\n999,A,2024-01-01\n', '2 employeeNo'],
    UNIT_CYCLE: ['code,name,parent\nX,新,X\n', '2 parent'],
    END_BEFORE_START: ['code,name,validFrom,validTo\nX,新,2024-01-02,2024-01-01\n', '2 validTo'],
    PRIMARY_OVERLAP: ['工号,单位,任职日期\n1,B,2024-01-01\n', '2 from'],
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
      message: expect.stringMatching(/^[A-Z].*[;:,].* \(.*\p{Script=Han}.*\)$/su),
    });
  });
});

function organisationOf(): Organisation {
  return organisation(abc, '工号,姓名,单位,任职日期\n1,张三,A,2024-01-01\n');
}
