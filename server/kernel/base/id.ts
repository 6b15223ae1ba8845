import { monotonicFactory } from 'ulid';
import { randomFraction } from './random.ts';

const ulid = monotonicFactory(randomFraction);

/** A typed ULID: `crs_01JD…`. Ids made by one process ascend in the order of making. */
export const newId = (prefix: string) => `${prefix}_${ulid()}`;
