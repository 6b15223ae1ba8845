import { Refusal } from './problem.ts';
import { refuse } from './refuse.ts';

/** Reads the text of a cell; trimmed and never empty. */
export type CellParser<Value> = (text: string) => Value | Refusal;

const hasControl = /\p{Cc}/u;
const spreadsheetError = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|#+)$/;
/** Excel always writes the sign, so that `12E05` stays a code. */
const scientific = /^\d+(?:\.\d+)?E[+-]\d+$/i;

/** A line of text for people: a name, a post. */
export const shortText =
  (limit: number): CellParser<string> =>
  (text) => {
    if (hasControl.test(text)) return refuse('CONTROL_CHARACTER');
    if (text.startsWith("'")) return refuse('LEADING_APOSTROPHE');
    if (spreadsheetError.test(text)) return refuse('SPREADSHEET_ERROR');
    return text.length > limit ? refuse('CELL_TOO_LONG', String(limit)) : text;
  };

/** A code that other files refer to: full-width digits and letters become half-width ones. */
export const identifier =
  (limit: number): CellParser<string> =>
  (text) => {
    const code = text.normalize('NFKC');
    return scientific.test(code) ? refuse('NUMBER_FORMAT') : shortText(limit)(code);
  };

/** `choice({ REGULAR: ['正式'] })` reads `regular` and `正式`. */
export function choice<Value extends string>(words: Readonly<Record<Value, readonly string[]>>): CellParser<Value> {
  const values = Object.keys(words) as Value[];
  const byWord = new Map(values.flatMap((value) => [value, ...words[value]].map((word) => [plain(word), value])));
  const choices = values.map((value) => [value, ...words[value]].join(' ')).join(', ');
  return (text) => byWord.get(plain(text)) ?? refuse('UNKNOWN_CHOICE', choices);
}

const plain = (word: string) => word.normalize('NFKC').toUpperCase();

const truth = choice({ TRUE: ['YES', '1', '是'], FALSE: ['NO', '0', '否'] });

export const yesNo: CellParser<boolean> = (text) => {
  const word = truth(text);
  return word instanceof Refusal ? word : word === 'TRUE';
};

const written = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];
const serial = /^\d{4,6}(?:\.\d+)?$/;

/** `2024-3-1`, `2024/3/1` or `2024年3月1日` as `2024-03-01`. */
export const localDate: CellParser<string> = (given) => {
  const text = given.normalize('NFKC');
  if (serial.test(text)) return refuse('SERIAL_DATE');
  const parts = written.map((form) => form.exec(text)).find((match) => match !== null);
  if (!parts) return refuse('BAD_DATE');
  const date = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  // The calendar check: Date rolls the 30th of February over into March, or refuses it.
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) && date >= '1900';
  return isReal ? date : refuse('BAD_DATE');
};

/** Digits alone; full-width ones too. */
export const wholeNumber =
  (least: number, most: number): CellParser<number> =>
  (given) => {
    const text = given.normalize('NFKC');
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : refuse('BAD_NUMBER', String(least), String(most));
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
