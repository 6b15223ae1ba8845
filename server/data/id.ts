import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** A typed ULID: `crs_01JD…`. Ids made by one process ascend in the order of making. */
export const newId = (prefix: string) => `${prefix}_${next()}`;
