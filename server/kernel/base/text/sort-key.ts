import { withoutInvisible } from './invisible.ts';
import { type Reading, readingsOf } from './pinyin.ts';

/** What a key column holds, in letters: 240 to sort by, 180 of pinyin, 90 of initials. */
export const SORT_KEY_LENGTH = 512;
const SORTED = 240;
const SPELT = 180;
const INITIALS = 90;

/** Between the parts of a key: below everything that they hold, so that the first part decides the order. */
const PART = '\u0001';
/** Before a Chinese character: above all Latin letters. */
const HAN = '~';
/** In place of a syllable that nobody knows: above all syllables. */
const UNKNOWN = '{';
const MAX_DIGITS = 40;

const tokens = /\p{Script=Han}+|\d+|[^\p{Script=Han}\d]/gu;

/**
 * What a text is sorted and searched by. Texts are in the order of a Chinese directory: signs, numbers by their value,
 * Latin letters whatever their case, then Chinese characters by syllable, tone and themselves, so that all who are
 * called 李 stand together. Behind that stand its pinyin and its initials, `zhangsan` and `zs`, where there is any.
 * Compared by code point, as the databases do. The dictionary is to be loaded where the text has Chinese characters.
 */
export function sortKey(text: string, isPerson = false): string {
  let [sorted, spelt, initials] = ['', '', ''];
  let hasReadings = false;
  for (const [token] of plain(text).matchAll(tokens)) {
    if (/^\d/.test(token)) sorted += byValue(token);
    if (/^[a-z\d]/.test(token)) {
      spelt += token;
      initials += token;
    }
    if (/^[^\p{Script=Han}\d]/u.test(token)) sorted += token === HAN ? '' : token;
    if (!/^\p{Script=Han}/u.test(token)) continue;
    for (const reading of readingsOf(token, isPerson && sorted === '')) {
      hasReadings ||= reading.syllable !== '';
      sorted += placeOf(reading);
      spelt += reading.syllable;
      initials += reading.syllable[0] ?? '';
    }
  }
  const parts = hasReadings ? [cut(sorted, SORTED), cut(spelt, SPELT), cut(initials, INITIALS)] : [cut(sorted, SORTED)];
  return parts.join(PART);
}

const placeOf = ({ character, syllable, tone }: Reading) => `${HAN}${syllable || UNKNOWN}${tone}${character}`;

/** `10` after `9`: its length first. */
function byValue(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '').slice(0, MAX_DIGITS);
  return String.fromCharCode('0'.charCodeAt(0) + value.length) + value;
}

/** Compatible forms, accents and case aside; one space between words. */
const plain = (text: string) =>
  withoutInvisible(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const cut = (text: string, most: number) => {
  const letters = [...text];
  return (letters.length > most ? letters.slice(0, most).join('') : text).trimEnd();
};

/** Letters of pinyin as people type them, with tones or spaces or without; undefined for what is none. */
export function soughtPinyin(text: string): string | undefined {
  const letters = text
    .normalize('NFD')
    .replace(/u\u0308/gi, 'v')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’-]+/g, '');
  return /^(?=.*[a-z])[a-z\d]+$/.test(letters) ? letters : undefined;
}

/** What a key is like, in LIKE's terms, of a text whose pinyin or initials contain the letters, or begin with them. */
export const keyPattern = (letters: string, where: 'contains' | 'startsWith') =>
  where === 'contains' ? `%${PART}%${letters}%` : `%${PART}${letters}%`;
