import { withoutInvisible } from './invisible.ts';

/** Why a text is no code. Of the first three nobody can know what stood there before the spreadsheet changed it. */
export type CodeFault = 'NUMBER_FORMAT' | 'DECIMAL_FORMAT' | 'DATE_FORMAT' | 'BAD_CODE' | 'TOO_LONG';

export const CODE_LENGTH = 64;

const letters = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
/** A formula that gives a text, the way in which exports keep leading zeros in Excel. */
const formula = /^=\s*"((?:[^"]|"")*)"$/;
/** Hyphen, dashes and the minus sign. */
const dashes = /[\u2010-\u2015\u2212]/g;
/** A spreadsheet always writes the sign, so that `12E05` stays a code. */
const scientific = /^\d+(?:\.\d+)?E[+-]\d+$/i;
const decimal = /^\d+\.0+$/;
const day =
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?: 0?0:00(?::00(?:\.0+)?)?)?$|^\d{4}年\d{1,2}月\d{1,2}日$|^\d{1,2}月\d{1,2}日$/;

/**
 * The one form of a code: what looks the same is the same. Full-width letters are half-width ones, dashes are hyphens,
 * invisible marks and spaces around are gone, and what Excel puts around a text (`="001"`, `'001`) is taken off.
 * Upper and lower case stay, since they look different. Applied twice it changes nothing.
 */
export function codeText(given: string): string {
  let text = given;
  for (;;) {
    const next = unwrapped(withoutInvisible(text).normalize('NFKC'));
    if (next === text) return text;
    text = next;
  }
}

/** What a code names among these, however it is written: as it stands, or else in its one form. */
export const byCode = <Named>(known: ReadonlyMap<string, Named>, given: string): Named | undefined =>
  known.get(given) ?? known.get(codeText(given));

function unwrapped(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim().replace(dashes, '-');
  const inner = formula.exec(plain)?.[1];
  return (inner?.replaceAll('""', '"') ?? plain).replace(/^'+/, '');
}

/** What a code in its one form breaks of the rule; undefined for a code. */
export function codeFault(code: string): CodeFault | undefined {
  if (scientific.test(code)) return 'NUMBER_FORMAT';
  if (!letters.test(code)) return 'BAD_CODE';
  return [...code].length > CODE_LENGTH ? 'TOO_LONG' : undefined;
}

/** The same for what names a person or a unit, which files bring in: there a decimal or a day is a spreadsheet's doing. */
export function identityFault(code: string): CodeFault | undefined {
  if (decimal.test(code)) return 'DECIMAL_FORMAT';
  return day.test(code) ? 'DATE_FORMAT' : codeFault(code);
}
