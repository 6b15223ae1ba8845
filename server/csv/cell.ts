import { codeText, identityFault } from '../kernel/base/text/code.ts';
import { withoutInvisible } from '../kernel/base/text/invisible.ts';
import { personName, plainText } from '../kernel/base/text/plain-text.ts';
import { Refusal } from './problem.ts';
import { refusalOf } from './refusals.ts';

/**
 * Reads the text of a cell; trimmed, never empty, without what a spreadsheet puts around it. `tells`: where the value
 * is another text than the cell's, the report says so.
 */
export type CellParser<Value> = ((text: string) => Value | Refusal) & { readonly tells?: true };

const telling = (parse: (text: string) => string | Refusal): CellParser<string> =>
  Object.assign(parse, { tells: true as const });

const hasControl = /\p{Cc}/u;
const spreadsheetError = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)$/;

/** A line of text for people, as `form` brings it into its one form. */
const line = (limit: number, form: (text: string) => string) =>
  telling((given) => {
    if (hasControl.test(given)) return refusalOf('CONTROL_CHARACTER');
    if (spreadsheetError.test(given)) return refusalOf('SPREADSHEET_ERROR');
    const text = form(given);
    return [...text].length > limit ? refusalOf('CELL_TOO_LONG', String(limit)) : text;
  });

/** A line of text for people: a post, a title. */
export const shortText = (limit: number): CellParser<string> => line(limit, plainText);

/** The name of a person: `张　三` is 张三. */
export const nameText = (limit: number): CellParser<string> => line(limit, personName);

/**
 * A code that other files refer to, in its one form: invisible marks and full-width letters are gone. What a
 * spreadsheet has made a number or a day of is refused; which letters a new code may have, `isNewCode` says.
 */
export const identifier = (limit: number): CellParser<string> =>
  telling((given) => {
    if (hasControl.test(given)) return refusalOf('CONTROL_CHARACTER');
    if (spreadsheetError.test(given)) return refusalOf('SPREADSHEET_ERROR');
    const code = codeText(given);
    const fault = identityFault(code);
    if (fault === 'NUMBER_FORMAT' || fault === 'DECIMAL_FORMAT' || fault === 'DATE_FORMAT') return refusalOf(fault);
    return [...code].length > limit ? refusalOf('CELL_TOO_LONG', String(limit)) : code;
  });

/** `choice({ REGULAR: ['正式'] })` reads `regular` and `正式`. */
export function choice<Value extends string>(words: Readonly<Record<Value, readonly string[]>>): CellParser<Value> {
  const values = Object.keys(words) as Value[];
  const byWord = new Map(values.flatMap((value) => [value, ...words[value]].map((word) => [plain(word), value])));
  const choices = values.map((value) => [value, ...words[value]].join(' ')).join(', ');
  return (text) => byWord.get(plain(text)) ?? refusalOf('UNKNOWN_CHOICE', choices);
}

const plain = (word: string) => withoutInvisible(word).normalize('NFKC').replace(/\s+/g, '').toUpperCase();

const truth = choice({ TRUE: ['YES', 'Y', '1', '是', '√', '有'], FALSE: ['NO', 'N', '0', '否', '×', '无'] });

/** A cell of yes or no, in English or Chinese; an empty one is no. */
export const yesNo: CellParser<boolean> = (text) => {
  const word = truth(text);
  return word instanceof Refusal ? word : word === 'TRUE';
};

/** The time beside a day, as databases export it, does not matter; one of a named zone could make it another day. */
const time = String.raw`(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const written = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})日/,
  /^(\d{4})()(\d{2})(\d{2})/,
].map((form) => new RegExp(`${form.source}${time}$`));
const serial = /^\d{4,6}(?:\.\d+)?$/;

/** `2024-3-1`, `2024/3/1`, `2024.03.01`, `20240301` or `2024年3月1日`, with or without a time, as `2024-03-01`. */
export const localDate: CellParser<string> = (given) => {
  const text = withoutInvisible(given).normalize('NFKC').trim();
  if (serial.test(text)) return refusalOf('SERIAL_DATE');
  const parts = written.map((form) => form.exec(text)).find((match) => match !== null);
  if (!parts) return refusalOf('BAD_DATE');
  const date = `${parts[1]}-${parts[3]!.padStart(2, '0')}-${parts[4]!.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  // The calendar check: Date rolls the 30th of February over into March, or refuses it.
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) && date >= '1900';
  return isReal ? date : refusalOf('BAD_DATE');
};

/** Digits alone; full-width ones too. */
export const wholeNumber =
  (least: number, most: number): CellParser<number> =>
  (given) => {
    const text = withoutInvisible(given).normalize('NFKC').trim();
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : refusalOf('BAD_NUMBER', String(least), String(most));
  };

/** Several in one cell, separated by `;` or `；`; empty and repeated ones are dropped. */
export const list =
  <Value>(parse: CellParser<Value>): CellParser<readonly Value[]> =>
  (text) => {
    const items = new Set<Value>();
    for (const part of text.split(/[;；]/)) {
      const item = part.trim() === '' ? undefined : parse(part.trim());
      if (item instanceof Refusal) return item;
      if (item !== undefined) items.add(item);
    }
    return [...items];
  };
