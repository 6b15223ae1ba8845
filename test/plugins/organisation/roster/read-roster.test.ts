import { detectKind, readRoster } from '../../../../plugins/organisation/roster/read-roster.ts';
import { fixture } from './planning.ts';

const places = (name: string) =>
  readRoster(fixture(name)).file.problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

describe('a roster file', () => {
  test.each([
    ['units', 'code,name'],
    ['units', '单位编码,单位名称,上级单位编码'],
    ['members', 'employeeNo,name'],
    ['members', '工号,姓名,单位,岗位,任职日期'],
    ['memberships', '工号,单位,任职日期'],
    ['memberships', 'employee no,unit,kind,from,to'],
    ['memberships', '工号,姓名,单位,类型,任职日期,结束日期'],
    [undefined, '工号,单位'],
    [undefined, '姓名,年龄'],
  ])('is one of %s where the header is %s', (kind, header) => {
    expect(detectKind(header.split(','))).toBe(kind);
  });

  test('of units reads in Chinese, as Excel saves it', () => {
    const { kind, file } = readRoster(fixture('units.csv'));
    expect(kind).toBe('units');
    expect(file).toMatchObject({ encoding: 'utf-8', problemCount: 0, rows: { length: 5 } });
    expect(file.rows[0]).toEqual({
      row: 2,
      values: {
        code: 'T-11',
        name: '铸造一班',
        kind: 'TEAM',
        parent: 'W-1',
        tags: ['学习型班组', '一线'],
        validFrom: '2024-03-01',
        validTo: null,
      },
    });
  });

  test('of members reads alike in UTF-8, GB18030 and “Unicode text”', () => {
    const files = ['members.csv', 'members-gb18030.csv', 'members-unicode-text.txt'].map((name) =>
      readRoster(fixture(name)),
    );
    expect(files.map(({ file }) => file.encoding)).toEqual(['utf-8', 'gb18030', 'utf-16le']);
    for (const { kind, file } of files) {
      expect([kind, file.problemCount]).toEqual(['members', 0]);
      expect(file.rows).toEqual(files[0]!.file.rows);
    }
    expect(files[0]!.file.rows.map(({ values }) => values)).toMatchObject([
      { employeeNo: '00101', employment: 'REGULAR', frontline: true, leader: true, from: '2024-03-01' },
      { employeeNo: '00102', hiredOn: '2010-09-01', frontline: false, from: null },
      { name: '𠮷田慧', employment: 'DISPATCHED', status: 'ON_LEAVE', hiredOn: '2022-11-15', frontline: true },
      { status: 'RETIRED', leftOn: '2023-12-31', unit: null, post: null },
    ]);
  });

  test('of memberships reads', () => {
    const { kind, file } = readRoster(fixture('memberships.csv'));
    expect([kind, file.problemCount]).toEqual(['memberships', 0]);
    expect(file.rows.map(({ values }) => values)).toMatchObject([
      { unit: 'S-1', kind: 'SECONDARY', from: '2024-06-01', to: null, leader: false },
      { unit: 'T-11', kind: 'TEMPORARY', from: '2024-09-01', to: '2024-12-31' },
      { unit: 'E-0', kind: 'PRIMARY', leader: true },
    ]);
  });

  test('names every wrong cell', () => {
    expect(places('members-bad.csv')).toEqual([
      '2 employeeNo NUMBER_FORMAT',
      '3 employeeNo DATE_FORMAT',
      '3 hiredOn SERIAL_DATE',
      '4 name CELL_EMPTY',
      '4 employment UNKNOWN_CHOICE',
      '4 hiredOn BAD_DATE',
      '8 undefined ROW_LENGTH',
    ]);
  });

  test('is taken for the kind that the caller names', () => {
    const { kind, file } = readRoster(fixture('memberships.csv'), 'members');
    expect(kind).toBe('members');
    expect(file.problems).toContainEqual(expect.objectContaining({ row: 1, column: 'name', code: 'MISSING_COLUMN' }));
  });

  test('may be as long as the organisation can hold, and no longer', () => {
    const codes = (csv: string) => readRoster(Buffer.from(csv)).file.problems.map(({ column, code }) => [column, code]);
    const row = (name: number, level: number) =>
      `工号,姓名,单位,技能等级\n${'1'.repeat(64)},${'名'.repeat(name)},U,${'级'.repeat(level)}\n`;
    expect(codes(row(100, 64))).toEqual([]);
    expect(codes(row(101, 65))).toEqual([
      ['name', 'CELL_TOO_LONG'],
      ['jobLevel', 'CELL_TOO_LONG'],
    ]);
  });

  test('of no kind says what each requires', () => {
    const { kind, file } = readRoster(Buffer.from('姓名,年龄\n张三,30\n'));
    expect(kind).toBeUndefined();
    expect(file).toMatchObject({ rows: [], problems: [{ row: 1, code: 'UNKNOWN_KIND' }] });
    expect(file.problems[0]!.message.en).toContain(
      'units: code 单位编码, name 单位名称; members: employeeNo 工号, name 姓名',
    );
  });

  test('that is empty or cannot be decoded says only that', () => {
    expect(readRoster(Buffer.alloc(0)).file.problems).toMatchObject([{ code: 'FILE_EMPTY' }]);
    expect(places('members-gb18030-broken.csv')).toEqual(['3 undefined UNDECODABLE']);
    expect(places('members-utf8-broken.csv')).toEqual(['4 undefined UNDECODABLE']);
  });
});
