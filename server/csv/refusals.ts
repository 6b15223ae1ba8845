import { text } from '../kernel/base/text.ts';
import { refusalsOf } from './problem.ts';

/** Every code that reading a CSV file can answer with, and its message. */
export const csvMessages = {
  FILE_TOO_LARGE: (limit: string) =>
    text(`The file is larger than ${limit}; split it`, `文件超过 ${limit}，请拆分后导入`),
  FILE_EMPTY: () =>
    text('The file has no rows; the first row must hold the column titles', '文件没有内容，首行应为列标题'),
  NOT_TEXT: () =>
    text('This is no CSV file; in Excel choose Save As, “CSV UTF-8”', '不是 CSV 文件，请在 Excel 中另存为“CSV UTF-8”'),
  UNDECODABLE: (encoding: string) =>
    text(
      `The file has bytes here that are not ${encoding}; save it as “CSV UTF-8” from the original`,
      `此处字节不是 ${encoding} 编码，请用原文件另存为“CSV UTF-8”`,
    ),
  TOO_MANY_ROWS: (limit: string) =>
    text(
      `The file has more than ${limit} rows, blank ones included; split it`,
      `文件超过 ${limit} 行（含空行），请拆分后导入`,
    ),
  ROW_TOO_LONG: (limit: string) =>
    text(
      `The row is longer than ${limit} characters and nothing after it was read; look for a quotation mark not closed`,
      `本行超过 ${limit} 个字符，其后内容未读取，请检查未闭合的引号`,
    ),
  UNBALANCED_QUOTES: () =>
    text(
      'A quotation mark in this row is not closed or not doubled; nothing after it was read. Write "" for a mark inside a cell',
      '本行引号不成对，其后内容未读取；单元格内的引号请写成两个 ""',
    ),
  DUPLICATE_COLUMN: (first: string) =>
    text(`This column stands in the file already as “${first}”; keep one`, `该列已以“${first}”出现，请只保留一列`),
  MISSING_COLUMN: (titles: string) =>
    text(`A required column is missing; add one titled: ${titles}`, `缺少必填列，请补充以下列名之一：${titles}`),
  ROW_LENGTH: (found: string, expected: string) =>
    text(
      `The row has ${found} cells, the header ${expected}; look for a missing or an unquoted delimiter`,
      `本行有 ${found} 个单元格，标题行有 ${expected} 个，请检查分隔符`,
    ),
  CELL_TOO_LONG: (limit: string) =>
    text(`The cell is longer than ${limit} characters; shorten it`, `单元格超过 ${limit} 个字符，请缩短`),
  CELL_EMPTY: () => text('The cell must not be empty; fill it in', '必填单元格为空，请填写'),
  DAMAGED_TEXT: () =>
    text(
      'The cell holds “�”, left by an earlier conversion in place of a character; type the text again',
      '单元格含“�”，是此前转码损坏的字符，请重新录入',
    ),
  CONTROL_CHARACTER: () =>
    text('The cell holds a line break or another control character; remove it', '单元格含换行或其他控制字符，请删除'),
  SPREADSHEET_ERROR: () =>
    text(
      'The cell holds an error of the spreadsheet; correct the formula or widen the column, then save again',
      '单元格为表格错误值，请修正公式或加宽列后重新保存',
    ),
  NUMBER_FORMAT: () =>
    text(
      'The spreadsheet rewrote this as a number and digits are lost; format the column as text and type it again',
      '已被表格转成科学计数法并丢失数字，请将该列设置为文本格式后重新填写',
    ),
  DECIMAL_FORMAT: () =>
    text(
      'A program rewrote this as a decimal number, and zeros before it may be lost; format the column as text and type it again',
      '已被程序转成小数，前面的零可能丢失，请将该列设置为文本格式后重新填写',
    ),
  DATE_FORMAT: () =>
    text(
      'The spreadsheet rewrote this as a day; format the column as text and type it again',
      '已被表格转成日期，请将该列设置为文本格式后重新填写',
    ),
  BAD_DATE: () =>
    text('This is no date of the calendar; write it as 2024-03-01', '不是有效日期，请写成 2024-03-01 或 2024年3月1日'),
  SERIAL_DATE: () =>
    text(
      "This looks like a spreadsheet's serial number of a date; format the column as date 2024-03-01",
      '疑为日期序列号，请将该列设置为日期格式 2024-03-01',
    ),
  BAD_NUMBER: (least: string, most: string) =>
    text(
      `This is no whole number from ${least} to ${most}; write it in digits alone`,
      `请填写 ${least} 至 ${most} 之间的整数`,
    ),
  UNKNOWN_CHOICE: (choices: string) => text(`Write one of: ${choices}`, `请填写以下选项之一：${choices}`),
} as const;

export const refusalOf = refusalsOf(csvMessages);

/** Every code that it can tell of what it took all the same. */
export const csvNotices = {
  CAPTION: () =>
    text(
      'This row stands above the titles and was left out; nothing need be done',
      '本行在列标题之上，已略过；无需处理',
    ),
  UNKNOWN_COLUMN: (expected: string) =>
    text(
      `This column is unknown and was left out; if it is to count, title it as one not used yet: ${expected || '(all are used)'}`,
      `无法识别的列，已略过；如需导入，请改为尚未使用的列名：${expected || '（均已使用）'}`,
    ),
  READ_AS: (value: string) =>
    text(
      `This was read as “${value}”: marks that nobody sees, full-width letters and what a spreadsheet adds were left out; correct the cell if that is wrong`,
      `已读作“${value}”：略去了不可见字符、全角写法或表格附加的符号；如有误请更正单元格`,
    ),
} as const;

export const notice = refusalsOf(csvNotices);
