import { badInput, text as both, codeText } from 'qinxue/plugin';
import {
  CODE_LENGTH,
  type CodeFault,
  codeFault,
  identityFault,
  personName,
  plainText,
} from '../../server/api/platform.ts';

/**
 * Composed, trimmed, without invisible characters, not empty, and as long as its column at most: SQLite would store
 * more, MySQL would fail.
 */
export const inputText = (argument: string, value: string, most: number): string =>
  fitting(argument, plainText(value), most);

/** The same for the name of a person. */
export const inputPersonName = (argument: string, value: string, most: number): string =>
  fitting(argument, personName(value), most);

function fitting(argument: string, text: string, most: number): string {
  if (!text) throw badInput(argument, both('must not be empty.', '不能为空。'));
  if ([...text].length > most)
    throw badInput(argument, both(`must have at most ${most} characters.`, `最多 ${most} 个字符。`));
  return text;
}

/** The same for what may be left out; an empty text is none. */
export const optionalText = (argument: string, value: string | null | undefined, most: number) =>
  value == null || plainText(value) === ''
    ? value === undefined
      ? undefined
      : null
    : inputText(argument, value, most);

/** What goes into addresses and headers, in its one form: letters, digits and `. _ -`. */
export const inputCode = (argument: string, value: string): string => coded(argument, value, codeFault);

/** The same for what names a person or a unit, as in a roster: no decimal and no day of a spreadsheet. */
export const inputIdentity = (argument: string, value: string): string => coded(argument, value, identityFault);

function coded(argument: string, value: string, faultOf: (code: string) => CodeFault | undefined): string {
  const code = codeText(value);
  if (!code) throw badInput(argument, both('must not be empty.', '不能为空。'));
  const fault = faultOf(code);
  if (fault) throw badInput(argument, rules[fault]);
  return code;
}

const rules = {
  BAD_CODE: both(
    'must begin with a letter or digit and consist of letters, digits and ". _ -".',
    '须以字母、汉字或数字开头，只含字母、汉字、数字和“. _ -”。',
  ),
  TOO_LONG: both(`must have at most ${CODE_LENGTH} characters.`, `最多 ${CODE_LENGTH} 个字符。`),
  NUMBER_FORMAT: both(
    'is a number as a spreadsheet rewrites it, and digits are lost; give the code itself.',
    '已被表格转成科学计数法并丢失数字，请填写原编码。',
  ),
  DECIMAL_FORMAT: both(
    'is a decimal number, and zeros before it may be lost; give the code itself.',
    '已被转成小数，前面的零可能丢失，请填写原编码。',
  ),
  DATE_FORMAT: both(
    'is a day, into which spreadsheets turn codes like 3-1; give the code itself.',
    '已被表格转成日期，请填写原编码。',
  ),
} satisfies Record<CodeFault, unknown>;
