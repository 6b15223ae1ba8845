import { choice, identifier, localDate, nameText, wholeNumber } from '../../../server/csv/cell.ts';
import { type ColumnSpec, readCsv } from '../../../server/csv/csv.ts';
import { csvMessages } from '../../../server/csv/refusals.ts';

interface Row {
  readonly employeeNo: string;
  readonly name: string;
  readonly hiredOn?: string | null;
  readonly mood?: 'GOOD' | 'BAD' | null;
  readonly years?: number | null;
}

const columns: readonly ColumnSpec<Row>[] = [
  { name: 'employeeNo', aliases: ['工号', 'employee number'], required: true, parse: identifier(20) },
  { name: 'name', aliases: ['姓名'], required: true, parse: nameText(20) },
  { name: 'hiredOn', aliases: ['入职日期'], required: false, parse: localDate },
  { name: 'mood', aliases: ['心情'], required: false, parse: choice({ GOOD: ['好'], BAD: ['坏'] }) },
  { name: 'years', aliases: ['工龄'], required: false, parse: wholeNumber(0, 60) },
];

const read = (content: string | Uint8Array) =>
  readCsv(typeof content === 'string' ? Buffer.from(content) : content, columns);
const places = (content: string | Uint8Array) =>
  read(content).problems.map(({ row, column, code }) => [row, column, code].filter((part) => part !== undefined));

describe('the header', () => {
  test.each([
    ['employeeNo,name'],
    ['EMPLOYEENO,NAME'],
    [' Employee No , Name '],
    ['employee_no,name'],
    ['Employee Number,Name'],
    ['工号*,姓名*'],
    ['ｅｍｐｌｏｙｅｅＮｏ,ｎａｍｅ'],
    ['"工号","姓名"'],
    ['工号,姓名,,'],
    ['\n\n工号,姓名'],
    ['工号\t姓名'],
    ['工号;姓名'],
    ['"工号";"姓名"'],
  ])('%j names the two required columns', (header) => {
    const delimiter = /[;\t]/.exec(header)?.[0] ?? ',';
    const result = read(`${header}\n001${delimiter}张三\n`);
    expect(result).toMatchObject({ problemCount: 0, rows: [{ values: { employeeNo: '001', name: '张三' } }] });
  });

  test('may have its columns in any order', () => {
    expect(read('姓名,心情,工号\n张三,好,1').rows).toEqual([
      { row: 2, values: { employeeNo: '1', name: '张三', mood: 'GOOD' } },
    ]);
  });

  test('leaves out what is unknown, and names what it could be', () => {
    const { notices, rows } = read('工号,姓名,学历,性别\n1,张三,大专,男');
    expect(rows).toMatchObject([{ row: 2, values: { employeeNo: '1', name: '张三' } }]);
    expect(notices).toMatchObject([
      { row: 1, column: '学历', code: 'UNKNOWN_COLUMN', value: '学历' },
      { row: 1, column: '性别', code: 'UNKNOWN_COLUMN', value: '性别' },
    ]);
    expect(notices[0]!.message.en).toContain('hiredOn 入职日期, mood 心情, years 工龄');
    expect(notices[0]!.message.en).not.toContain('employeeNo');
  });

  test('names the titles that a missing column may have', () => {
    const [problem] = read('姓名\n张三').problems;
    expect(problem).toMatchObject({ row: 1, column: 'employeeNo', code: 'MISSING_COLUMN' });
    expect(problem!.message.en).toContain('employeeNo, 工号, employee number');
    expect(problem!.message.zh).toContain('employeeNo, 工号, employee number');
  });

  test('names the first of two columns that mean the same', () => {
    const [problem, ...others] = read('工号,姓名,Employee No\n1,张三,1').problems;
    expect(problem).toMatchObject({ row: 1, column: 'employeeNo', code: 'DUPLICATE_COLUMN', value: 'Employee No' });
    expect(problem!.message.en).toContain('“工号”');
    expect(others).toEqual([]);
  });

  test('leaves out a column in the middle without a title', () => {
    expect(read('工号,,姓名\n1,x,张三')).toMatchObject({
      problemCount: 0,
      rows: [{ values: { employeeNo: '1', name: '张三' } }],
      notices: [{ row: 1, column: '#2', code: 'UNKNOWN_COLUMN' }],
    });
  });

  test('is not cut at what stands in quotes', () => {
    expect(read('工号,姓名,"a;b;c;d"\n1,张三,').notices).toMatchObject([{ column: 'a;b;c;d', code: 'UNKNOWN_COLUMN' }]);
  });

  test('may say in brackets how a column is filled', () => {
    expect(read('工号（必填）,姓名(必填)*,入职日期【YYYY-MM-DD】\n1,张三,2024.3.1').rows).toMatchObject([
      { values: { employeeNo: '1', name: '张三', hiredOn: '2024-03-01' } },
    ]);
  });

  test.each(['sep=;', 'SEP=;\r', '"sep=;"'])('stands below the line %j, which Excel does not count', (first) => {
    expect(read(`${first}\n工号;姓名\n1;张三,李四`).rows).toEqual([
      { row: 2, values: { employeeNo: '1', name: '张三,李四' } },
    ]);
  });

  test('may stand below a caption', () => {
    expect(read('勤学机械厂花名册,,\n工号,姓名\n1,张三')).toMatchObject({
      rows: [{ row: 3, values: { name: '张三' } }],
      notices: [{ row: 1, code: 'CAPTION', value: '勤学机械厂花名册' }],
    });
    expect(read('勤学机械厂花名册\n工号;姓名\n1;张三').rows).toMatchObject([{ values: { name: '张三' } }]);
  });

  test('with problems leaves the rows unread', () => {
    expect(read('工号,姓名,name\n1,,\n')).toMatchObject({ rows: [], problemCount: 1 });
  });
});

describe('the rows', () => {
  test('are numbered as Excel shows them', () => {
    const result = read('工号,姓名\r\n\r\n1,"张三"\r\n , \r\n2,"李\r\n四"\r\n\r\n3,王五\r\n4,\r\n');
    expect(result.rows.map(({ row }) => row)).toEqual([3, 7]);
    expect(result.problems.map(({ row, code }) => [row, code])).toEqual([
      [5, 'CONTROL_CHARACTER'],
      [8, 'CELL_EMPTY'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('end with %j', (end) => {
    expect(read(['工号,姓名', '1,"张三"', '2,李四'].join(end)).rows).toHaveLength(2);
  });

  test('may end in different ways within a file', () => {
    expect(read('工号,姓名\n1,"张三"\r\n2,"李四"\r3,王五').rows).toHaveLength(3);
  });

  test('tell an empty cell from a column that is not there', () => {
    expect(read('工号,姓名,心情\n1,张三,').rows[0]!.values).toEqual({ employeeNo: '1', name: '张三', mood: null });
    expect(read('工号,姓名\n1,张三').rows[0]!.values).toEqual({ employeeNo: '1', name: '张三' });
  });

  test('may have empty cells beyond the header, but nothing else', () => {
    expect(places('工号,姓名\n1,张三,,\n2,李四,x\n')).toEqual([[3, 'ROW_LENGTH']]);
  });

  test('may lack their empty cells at the end', () => {
    expect(read('工号,姓名,入职日期,心情\n1,张三\n2,李四,2024-1-1\n3').rows.map(({ values }) => values)).toEqual([
      { employeeNo: '1', name: '张三', hiredOn: null, mood: null },
      { employeeNo: '2', name: '李四', hiredOn: '2024-01-01', mood: null },
    ]);
    expect(places('工号,姓名,心情\n3')).toEqual([[2, 'name', 'CELL_EMPTY']]);
  });

  test('say what was read otherwise than it stands there', () => {
    const { rows, notices, problemCount } = read(
      '工号,姓名\n"R0001\u200B",张　三\n="00R0002",李四\n\'003,王五\n004,赵六',
    );
    expect(rows.map(({ values }) => values.employeeNo)).toEqual(['R0001', '00R0002', '003', '004']);
    expect(rows[0]!.values.name).toBe('张三');
    expect(notices.map(({ row, column, code, message }) => [row, column, code, message.zh.slice(0, 12)])).toEqual([
      [2, 'employeeNo', 'READ_AS', '已读作“R0001”：略去'.slice(0, 12)],
      [2, 'name', 'READ_AS', '已读作“张三”：略去了不可'.slice(0, 12)],
      [3, 'employeeNo', 'READ_AS', '已读作“00R0002”'.slice(0, 12)],
      [4, 'employeeNo', 'READ_AS', '已读作“003”：略去了不'.slice(0, 12)],
    ]);
    expect(problemCount).toBe(0);
  });

  test('report every cell that is wrong and leave out only its row', () => {
    const result = read('工号,姓名,入职日期\n1,张三,x\n1.0E+05,,45352\n3,王五,2024-1-1');
    expect(result.rows.map(({ row }) => row)).toEqual([4]);
    expect(result.problems.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [2, 'hiredOn', 'BAD_DATE', 'x'],
      [3, 'employeeNo', 'NUMBER_FORMAT', '1.0E+05'],
      [3, 'name', 'CELL_EMPTY', undefined],
      [3, 'hiredOn', 'SERIAL_DATE', '45352'],
    ]);
  });

  test.each([
    ['is not closed', '工号,姓名\n1,张三\n\n2,"李四\n3,王五\n', 4],
    ['is not doubled', '工号,姓名\n1,张三\n2,"李"四"\n3,王五\n', 3],
    ['stands in an unquoted cell', '工号,姓名\n1,"张三"\n2,5" 管\n', 3],
  ])('before a quotation mark that %s are kept', (_, content, row) => {
    const result = read(content);
    expect(result.rows.map((each) => each.row)).toEqual([2]);
    expect(result.problems).toMatchObject([{ row, code: 'UNBALANCED_QUOTES' }]);
  });

  test('have their problems in order, whatever was noticed first', () => {
    expect(places('工号,姓名\n1,"张\n三"\n2,5" 管\n')).toEqual([
      [2, 'name', 'CONTROL_CHARACTER'],
      [3, 'UNBALANCED_QUOTES'],
    ]);
  });

  test('read what quotes protect', () => {
    expect(read('工号,姓名\n1,"a,""b"""').rows[0]!.values.name).toBe('a,"b"');
  });
});

describe('the limits', () => {
  test('refuse a file of more than 20 MB without reading it', () => {
    // Not UTF-8, nor anything else: had it been read, that would be the problem.
    expect(places(Buffer.alloc(20 * 1024 * 1024 + 1, 0xff))).toEqual([[1, 'FILE_TOO_LARGE']]);
    expect(places(Buffer.alloc(1024, 0xff))).not.toEqual([[1, 'FILE_TOO_LARGE']]);
  });

  test('let 200,000 rows pass and not one more', () => {
    const rows = (count: number) => `工号,姓名\n${'1,a\n'.repeat(count)}`;
    expect(read(rows(200_000))).toMatchObject({ problemCount: 0, rows: { length: 200_000 } });
    expect(read(rows(200_001))).toMatchObject({ problems: [{ row: 200_002, code: 'TOO_MANY_ROWS' }] });
  });

  test('stop reading at ten million rows of one comma', () => {
    expect(places(`工号,姓名\n${',\n'.repeat(10_000_000)}`)).toEqual([[200_002, 'TOO_MANY_ROWS']]);
  });

  test('show a thousand problems and count all', () => {
    const result = read(`工号,姓名\n${'1,\n'.repeat(1500)}`);
    expect(result.problems).toHaveLength(1000);
    expect(result.problemCount).toBe(1500);
  });

  test('cut a value short', () => {
    expect(read(`工号,姓名\n1,${'a'.repeat(1001)}`).problems[0]!.value).toHaveLength(80);
  });
});

describe('every problem', () => {
  const one = (cell: string, title = '姓名') =>
    title === '姓名' ? `工号,姓名\n1,${cell}` : `姓名,${title}\na,${cell}`;
  const examples: Record<keyof typeof csvMessages, [content: string | Uint8Array, place: (string | number)[]]> = {
    FILE_TOO_LARGE: [Buffer.alloc(20 * 1024 * 1024 + 1), [1]],
    FILE_EMPTY: ['\n , \n', [1]],
    NOT_TEXT: ['PK\x03\x04', [1]],
    UNDECODABLE: [Uint8Array.from([0x61, 0x0a, 0xff]), [2]],
    TOO_MANY_ROWS: [`工号,姓名\n${'1,a\n'.repeat(200_001)}`, [200_002]],
    ROW_TOO_LONG: [one(`"${'a'.repeat(100_001)}`), [2]],
    UNBALANCED_QUOTES: [one('"a'), [2]],
    DUPLICATE_COLUMN: ['工号,姓名,name\n', [1, 'name']],
    MISSING_COLUMN: ['工号\n', [1, 'name']],
    ROW_LENGTH: [one('a,b'), [2]],
    CELL_TOO_LONG: [one('a'.repeat(1001)), [2, 'name']],
    CELL_EMPTY: [one(''), [2, 'name']],
    DAMAGED_TEXT: [one('张\uFFFD'), [2, 'name']],
    CONTROL_CHARACTER: [one('"张\n三"'), [2, 'name']],
    SPREADSHEET_ERROR: [one('#VALUE!'), [2, 'name']],
    NUMBER_FORMAT: [one('1.0E+05', '工号'), [2, 'employeeNo']],
    DECIMAL_FORMAT: [one('100000.0', '工号'), [2, 'employeeNo']],
    DATE_FORMAT: [one('2026/3/1', '工号'), [2, 'employeeNo']],
    BAD_DATE: ['工号,姓名,入职日期\n1,a,2023-2-29', [2, 'hiredOn']],
    SERIAL_DATE: ['工号,姓名,入职日期\n1,a,45352', [2, 'hiredOn']],
    BAD_NUMBER: ['工号,姓名,工龄\n1,a,61', [2, 'years']],
    UNKNOWN_CHOICE: ['工号,姓名,心情\n1,a,一般', [2, 'mood']],
  };

  test('has an example', () => expect(Object.keys(examples).sort()).toEqual(Object.keys(csvMessages).sort()));

  test.each(Object.entries(examples))('%s has its place and a remedy in two languages', (code, [content, place]) => {
    const { problems, problemCount } = read(content);
    expect(problemCount).toBe(1);
    expect([problems[0]!.row, problems[0]!.column].filter((part) => part !== undefined)).toEqual(place);
    expect(problems[0]).toMatchObject({
      code,
      message: { en: expect.stringMatching(/^[A-Z].*[;:].*/s), zh: expect.stringMatching(/^\p{Script=Han}/u) },
    });
  });
});
