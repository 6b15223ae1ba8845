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

/** The name of a person: one line, one space between words and none between Chinese characters. */
export const personName = (given: string): string => plainText(given).replace(widening, '').replace(/\s+/gu, ' ');
