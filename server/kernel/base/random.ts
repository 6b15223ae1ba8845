import { randomFillSync } from 'node:crypto';

/** Drawn in advance: asking the system each time was most of what an id or a nonce cost. */
const drawn = Buffer.alloc(4096);
let next = drawn.length;

function draw(size: number): number {
  if (next + size > drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  next += size;
  return next - size;
}

/** A number from 0 to below 1, of 256. */
export const randomFraction = () => (drawn[draw(1)] ?? 0) / 256;

/** Bytes that nobody else is given. @throws RangeError for more than are drawn at once */
export function randomNonce(size: number): Buffer {
  if (size > drawn.length) throw new RangeError(`A nonce has at most ${drawn.length} bytes.`);
  const from = draw(size);
  return Buffer.from(drawn.subarray(from, from + size));
}
