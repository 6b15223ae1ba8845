import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const drawn = new Uint8Array(4096);
let next = drawn.length;

/** A number from 0 to below 1, of 256. Drawn in advance: asking the system for each of sixteen was most of an id. */
function random(): number {
  if (next === drawn.length) {
    randomFillSync(drawn);
    next = 0;
  }
  return (drawn[next++] ?? 0) / 256;
}

const ulid = monotonicFactory(random);

/** A typed ULID: `crs_01JD…`. Ids made by one process ascend in the order of making. */
export const newId = (prefix: string) => `${prefix}_${ulid()}`;
