import { abc, fixture, organisation, places, plan } from './planning.ts';

/** How a file of units is planned. */
export function unitFiles(): void {
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
    expect(plan('code,name,parent\nA,甲,B\nB,乙,A\n').problems[0]!.message.en).toContain('A → B → A');
  });

  test('reports a cycle that it closes with units that are there', () => {
    const current = organisation(abc);
    const { problems } = plan('code,name,parent\nA,甲,C\n', current);
    expect(problems).toMatchObject([{ row: 2, column: 'parent', code: 'UNIT_CYCLE', value: 'C' }]);
    expect(problems[0]!.message.en).toContain('A → C → B → A');
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
}
