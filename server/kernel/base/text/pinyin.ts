import type { pinyin } from 'pinyin-pro';

/** A Chinese character with its reading: `zhang` in the first tone. */
export interface Reading {
  readonly character: string;
  /** Without tone, `v` for `ü`; empty where nobody knows it. */
  readonly syllable: string;
  readonly tone: string;
}

let loaded: typeof pinyin | undefined;

/** Loads the dictionary, 0.6 MB and some 40 ms, at the first Chinese text: many processes write none. */
export async function loadPinyin(): Promise<void> {
  loaded ??= (await import('pinyin-pro')).pinyin;
}

export const isPinyinLoaded = () => loaded !== undefined;

export const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Surnames with a reading of their own that the dictionary (pinyin-pro 3.29.4) gives as in other words. */
const SURNAMES: Readonly<Record<string, string>> = { 种: 'chong2', 祭: 'zhai4', 撒: 'sa4', 秘: 'bi4' };

const form = /^([a-zê]+)([0-5])$/;

/**
 * The readings of a text of Chinese characters alone. `startsWithSurname`: 曾 at its beginning is zeng, and 单 shan.
 * The dictionary is to be loaded.
 */
export function readingsOf(text: string, startsWithSurname: boolean): Reading[] {
  if (!loaded) throw new Error('The pinyin dictionary is not loaded: await loadPinyin() first.');
  const characters = [...text];
  const read = loaded(text, {
    type: 'array',
    toneType: 'num',
    v: true,
    surname: startsWithSurname ? 'head' : 'off',
  });
  const surname = startsWithSurname ? SURNAMES[characters[0] ?? ''] : undefined;
  return characters.map((character, i) => {
    // Characters that it does not know it gives back, and some joined.
    const [, syllable = '', tone = ''] =
      (read.length === characters.length && form.exec((i === 0 && surname) || (read[i] ?? ''))) || [];
    return { character, syllable, tone };
  });
}
