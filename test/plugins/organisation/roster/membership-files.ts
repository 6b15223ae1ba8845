import { fixture, organisation, places, plan } from './planning.ts';

/** How a file of memberships is planned. */
export function membershipFiles(): void {
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
}
