import type { Stored } from '../data/stored.ts';

/** The columns that a new row is given; what every table has is filled in. */
export type NewRow<E extends Stored> = Partial<Omit<E, 'createdAt' | 'updatedAt' | 'version'>>;

/** A row as it was read, and its new values; undefined ones stay. */
export interface Change<E extends Stored> {
  readonly row: E;
  readonly changes: Partial<E>;
}
