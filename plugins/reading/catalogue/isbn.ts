import type { TextForm } from 'qinxue/plugin';

/** The prefix of the books that also have an ISBN of ten characters. */
const BOOKLAND = '978';

/** Printed music has numbers of its own (ISMN), which look like an ISBN. */
const MUSIC = /^9790/;
/** As exports write a number so that Excel keeps it as text. */
const FORMULA = /^=\s*"(.*)"$/;
/** Dashes of every kind, the minus sign, spaces, and marks that nobody sees. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\u2212\u2043]/gu;

/**
 * A written ISBN as its thirteen digits: of ten characters or thirteen, with or without dashes and spaces,
 * full-width ones too. Undefined where its check digit or its form is wrong, for printed music, and for one digit repeated.
 * @example isbn13('7302511624') // '9787302511625'
 */
export function isbn13(written: string): string | undefined {
  const plain = signsOf(written);
  if (/^97[89]\d{10}$/.test(plain)) return isIssued(plain) && plain[12] === checkDigitOf13(plain) ? plain : undefined;
  if (!/^\d{9}[\dX]$/.test(plain) || plain[9] !== checkDigitOf10(plain)) return undefined;
  if (!isIssued(`${BOOKLAND}${plain}`)) return undefined;
  const body = `${BOOKLAND}${plain.slice(0, 9)}`;
  return body + checkDigitOf13(body);
}

/** The signs of a written ISBN, or of a part of one. */
const signsOf = (written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .replace(FORMULA, '$1')
    .replace(/^ISBN(?:[\p{Pd}\u2212]1[03])?:?/iu, '')
    .replace(BETWEEN, '')
    .toUpperCase();

/** What has other signs is no part of an ISBN and stays as it is. */
function sought(written: string): string {
  const signs = signsOf(written);
  return isbn13(written) ?? (/^[\dX]+$/.test(signs) ? signs : written.trimEnd());
}

/** Catalogues keep thirteen digits; who looks for a book writes its ISBN as it stands on the back, or begins to. */
export const isbnForm: TextForm = { whole: sought, piece: sought };

/** What people type to fill a cell has a right check digit and is no book's. */
const isIssued = (thirteen: string): boolean => !MUSIC.test(thirteen) && !/^(\d)\1{8}/.test(thirteen.slice(3));

/** The ISBN of ten characters of a book that has one: those that begin with 979 have none. */
export function isbn10(thirteen: string): string | undefined {
  if (!thirteen.startsWith(BOOKLAND)) return undefined;
  const body = thirteen.slice(3, 12);
  return body + checkDigitOf10(body);
}

/** Weights 1 and 3 in turn, to a multiple of ten. */
function checkDigitOf13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Weights 10 down to 2, to a multiple of eleven; ten is written X. */
function checkDigitOf10(digits: string): string {
  const sum = [...digits.slice(0, 9)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}
