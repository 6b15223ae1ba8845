import {
  type CellParser,
  choice,
  identifier,
  list,
  localDate,
  shortText,
  wholeNumber,
  yesNo,
} from '../../../server/csv/cell.ts';
import { Refusal } from '../../../server/csv/problem.ts';

const read = <Value>(parse: CellParser<Value>, text: string) => {
  const value = parse(text);
  return value instanceof Refusal ? value.code : value;
};

describe('a date', () => {
  test.each([
    ['2024-3-1', '2024-03-01'],
    ['2024-03-01', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024年3月1日', '2024-03-01'],
    ['2024年12月31日', '2024-12-31'],
    ['２０２４－３－１', '2024-03-01'],
    ['2024-2-29', '2024-02-29'],
    ['2023-2-29', 'BAD_DATE'],
    ['2024-13-1', 'BAD_DATE'],
    ['2024-0-1', 'BAD_DATE'],
    ['2024-1-32', 'BAD_DATE'],
    ['2024-3/1', 'BAD_DATE'],
    ['24-3-1', 'BAD_DATE'],
    ['0024-3-1', 'BAD_DATE'],
    ['20240301', '2024-03-01'],
    ['2024.03.01', '2024-03-01'],
    ['2024.3.1', '2024-03-01'],
    ['2024-03-01 00:00:00', '2024-03-01'],
    ['2024/3/1 0:00', '2024-03-01'],
    ['2024-03-01T00:00:00.000', '2024-03-01'],
    ['\u200e2024-3-1', '2024-03-01'],
    ['2024-02-29T16:00:00.000Z', 'BAD_DATE'],
    ['20240230', 'BAD_DATE'],
    ['01/03/2024', 'BAD_DATE'],
    ['至今', 'BAD_DATE'],
    ['45352', 'SERIAL_DATE'],
    ['45352.5', 'SERIAL_DATE'],
  ])('%s reads as %s', (text, expected) => expect(read(localDate, text)).toBe(expected));
});

describe('an identifier', () => {
  test.each([
    ['00101', '00101'],
    ['００１０１', '00101'],
    ['12E05', '12E05'],
    ['1E+05', 'NUMBER_FORMAT'],
    ['1.0E+05', 'NUMBER_FORMAT'],
    ['3.20101E+17', 'NUMBER_FORMAT'],
    ["'00101", '00101'],
    ['="00101"', '00101'],
    ['R01\u200B', 'R01'],
    ['\u202AR01\u202C', 'R01'],
    ['\uFEFFR01', 'R01'],
    ['R\u00AD01', 'R01'],
    ['Ｔ—９９', 'T-99'],
    ['100000.0', 'DECIMAL_FORMAT'],
    ['2026/3/1', 'DATE_FORMAT'],
    ['2026-03-01', 'DATE_FORMAT'],
    ['3月1日', 'DATE_FORMAT'],
    ['#N/A', 'SPREADSHEET_ERROR'],
    ['12345678901', 'CELL_TOO_LONG'],
  ])('%s reads as %s', (text, expected) => expect(read(identifier(10), text)).toBe(expected));

  test('says that the column must be formatted as text', () => {
    for (const text of ['1.0E+05', '100000.0', '2026/3/1'])
      expect(identifier(10)(text)).toMatchObject({
        message: { en: expect.stringContaining('format the column as text'), zh: expect.stringContaining('文本格式') },
      });
  });
});

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['042', 42],
    ['１２', 12],
    ['100', 100],
    ['101', 'BAD_NUMBER'],
    ['-1', 'BAD_NUMBER'],
    ['1.5', 'BAD_NUMBER'],
    ['1E2', 'BAD_NUMBER'],
    ['四十', 'BAD_NUMBER'],
  ])('%s of at most 100 reads as %s', (text, expected) => expect(read(wholeNumber(0, 100), text)).toBe(expected));
});

describe('a short text', () => {
  test.each([
    ['张三', '张三'],
    ['1E+05', '1E+05'],
    ['O’Neill #1', 'O’Neill #1'],
    ['张\n三', 'CONTROL_CHARACTER'],
    ['张\0', 'CONTROL_CHARACTER'],
    ['张\u200B三', '张三'],
    ['#REF!', 'SPREADSHEET_ERROR'],
    ['########', 'SPREADSHEET_ERROR'],
    ['一二三四五六七八九十一', 'CELL_TOO_LONG'],
  ])('%j reads as %s', (text, expected) => expect(read(shortText(10), text)).toBe(expected));
});

describe('a choice', () => {
  const colour = choice({ RED: ['红', '红色'], GREEN: ['绿'] });

  test.each([
    ['RED', 'RED'],
    ['red', 'RED'],
    ['ＲＥＤ', 'RED'],
    ['红色', 'RED'],
    ['绿', 'GREEN'],
    ['blue', 'UNKNOWN_CHOICE'],
    ['constructor', 'UNKNOWN_CHOICE'],
  ])('%s reads as %s', (text, expected) => expect(read(colour, text)).toBe(expected));

  test('names what there is to choose from', () => {
    expect(colour('blue')).toMatchObject({
      message: { en: expect.stringContaining('RED 红 红色, GREEN 绿'), zh: expect.stringContaining('RED 红 红色') },
    });
  });
});

test.each([
  ...['yes', 'YES', 'true', 'True', '1', '１', '是'].map((word) => [word, true] as const),
  ...['no', 'No', 'false', 'FALSE', '0', '否'].map((word) => [word, false] as const),
  ['maybe', 'UNKNOWN_CHOICE'] as const,
])('%s as yes or no is %s', (text, expected) => expect(read(yesNo, text)).toBe(expected));

test('a list is separated by either semicolon and holds each item once', () => {
  const items = list(identifier(4));
  expect(read(items, 'a; b；a;;c；')).toEqual(['a', 'b', 'c']);
  expect(read(items, 'a;abcde')).toBe('CELL_TOO_LONG');
});
