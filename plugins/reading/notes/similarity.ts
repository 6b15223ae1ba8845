import { multiplyDivide, WHOLE } from 'qinxue/plugin';

/** So many characters in a row make a shingle: about a word and a half of Chinese. */
const SHINGLE = 3;
const BITS = 64;

/** The runs of characters of a text, without what a copyist changes first: case, width, spaces, punctuation. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const letters = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  if (letters.length === 0) return new Set();
  if (letters.length <= SHINGLE) return new Set([letters.join('')]);
  return new Set(letters.slice(SHINGLE - 1).map((_, at) => letters.slice(at, at + SHINGLE).join('')));
}

/** How much two texts have in common: 10000 for the same, 0 for nothing; two empty ones have nothing. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const shingle of one) if (other.has(shingle)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : multiplyDivide(common, WHOLE, all);
}

/**
 * A SimHash of 64 bits as 16 hexadecimal digits: texts with much in common differ in few bits, so that the
 * likeliest sources of a note are found without reading the others.
 */
export function simHash(shingles: ReadonlySet<string>): string {
  const votes = new Int32Array(BITS);
  for (const shingle of shingles) {
    const halves = [fnv(shingle, 0x811c9dc5), fnv(shingle, 0x050c5d1f)];
    for (let bit = 0; bit < BITS; bit++) votes[bit] = votes[bit]! + ((halves[bit >> 5]! >>> (bit & 31)) & 1 ? 1 : -1);
  }
  let hex = '';
  for (let at = 0; at < BITS; at += 4)
    hex += [0, 1, 2, 3].reduce((digit, bit) => digit | (votes[at + bit]! > 0 ? 1 << bit : 0), 0).toString(16);
  return hex;
}

/** In how many bits two SimHashes differ. */
export function hashDistance(one: string, other: string): number {
  let bits = 0;
  for (let at = 0; at < BITS / 4; at++)
    for (let x = Number.parseInt(one[at] ?? '0', 16) ^ Number.parseInt(other[at] ?? '0', 16); x; x &= x - 1) bits += 1;
  return bits;
}

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // FNV alone leaves the high bits of short texts alike.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
