import { planRoster } from '../../../../plugins/organisation/roster/plan.ts';
import { readRoster } from '../../../../plugins/organisation/roster/read-roster.ts';
import { applyPlanInMemory } from './apply-in-memory.ts';
import { fixture, organisation, places, plan, today } from './planning.ts';

/** How a file of members is planned. */
export function memberFiles(): void {
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
      '3 employeeNo DATE_FORMAT',
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
    expect(problems[0]!.message.en).toContain('“S-1”');
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
}
