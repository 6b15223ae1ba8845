import { badInput, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { isbn13 } from './isbn.ts';

/** As long as the columns, in characters. */
export const lengths = { title: 300, author: 100, subject: 64, publisher: 200 } as const;
export const mostOf = { authors: 6, subjects: 20 } as const;
export const pageBounds = { least: 1, most: 100_000 } as const;
/** Printing begins some time before this; what is announced may bear next year's date. */
export const yearBounds = { least: 1400, most: 2200 } as const;

/** Trimmed and without repetition. @throws BAD_INPUT with the place in the list */
export function textList(argument: string, values: readonly string[], length: number, most: number): string[] {
  if (values.length > most) throw badInput(argument, text(`must be at most ${most}.`, `最多 ${most} 项。`));
  return [...new Set(values.map((value, at) => inputText(`${argument}.${at}`, value, length)))];
}

export const bylineOf = (authors: readonly string[]): string => authors.join('; ');

/** @throws BAD_INPUT where the check digit is wrong */
export function parseIsbn(argument: string, written: string): string {
  const isbn = isbn13(written);
  if (!isbn)
    throw badInput(argument, {
      en: 'is no ISBN: its check digit or its length is wrong, or it is that of printed music. Copy it again from the book, 10 or 13 characters, or leave it out where the book has none: the numbers of before 1987 (统一书号) are none.',
      zh: '不是有效书号：校验位或位数有误，或为乐谱号。请按图书重新填写 10 位或 13 位书号；没有 ISBN 的图书请不填，统一书号（1987 年以前）不是 ISBN。',
    });
  return isbn;
}

/** @throws BAD_INPUT */
export function assertWithin(
  argument: string,
  value: number,
  { least, most }: { least: number; most: number },
): number {
  if (value < least || value > most)
    throw badInput(argument, text(`must be from ${least} to ${most}.`, `必须在 ${least} 到 ${most} 之间。`));
  return value;
}
