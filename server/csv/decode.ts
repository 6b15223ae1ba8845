import { isUtf8 } from 'node:buffer';
import type { Refusal } from './problem.ts';
import { refusalOf } from './refusals.ts';

/** How the bytes of a file are read; found out by the file where nobody says. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type Decoded =
  | { readonly encoding: Encoding; readonly text: string }
  | { readonly line: number; readonly refusal: Refusal };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Workbooks (.xlsx is a zip, .xls a compound file) that were given another ending or picked by mistake. */
const workbooks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** Text from the bytes of a CSV file, whichever way Excel or WPS saved it. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = marks.find(([, mark]) => startsWith(bytes, mark))?.[0];
  const isBinary = marked === undefined && bytes.includes(0);
  if (isBinary || workbooks.some((start) => startsWith(bytes, start)))
    return { line: 1, refusal: refusalOf('NOT_TEXT') };

  const encoding = marked ?? (isUtf8(bytes) || isDamagedUtf8(bytes) ? 'utf-8' : 'gb18030');
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const readable = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)[0]!;
    return { line: readable.split('\n').length, refusal: refusalOf('UNDECODABLE', encoding.toUpperCase()) };
  }
}

/**
 * A UTF-8 file with a few broken bytes is often valid GB18030 as well, and would come in as nonsense.
 * Real GB18030 read as UTF-8 hardly ever yields a three-byte character, as Chinese text is made of.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let wide = 0;
  let broken = 0;
  for (const unit of new TextDecoder('utf-8').decode(bytes)) {
    if (unit === '\uFFFD') broken += 1;
    else if (unit >= '\u0800') wide += 1;
  }
  return wide > broken;
}
