import { withoutStray } from './invisible.ts';

/** Whatever moves the writing and is neither a tab nor a new line. */
const control = /(?![\t\n])\p{Cc}/gu;
/** Lists of people widen `张三` with a space, so that it stands as wide as a name of three characters. */
const widening = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * A text for people as it is kept: composed (NFC), without invisible and control characters, without space at its ends.
 * What is written in it, lines and tabs among it, stays.
 */
export const plainText = (given: string): string =>
  withoutStray(given.replace(/\r\n?/g, '\n').replace(control, '')).normalize('NFC').trim();

/** Letters and digits as wide as a Chinese character, as input methods write them. */
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const halfWidth = (text: string) => text.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** A piece of a text that is sought: it may begin and end with a space; what nobody sees is not sought. */
export const plainPiece = (given: string): string => withoutStray(given).normalize('NFC');

/**
 * The name of a person: one line, one space between words and none between Chinese characters, and letters and digits
 * of one width, since nobody is called otherwise for the width.
 */
export const personName = (given: string): string => oneLine(plainText(given));

export const personNamePiece = (given: string): string => oneLine(plainPiece(given));

const oneLine = (text: string) => halfWidth(text).replace(widening, '').replace(/\s+/gu, ' ');
