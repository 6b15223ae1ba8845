import type { Year } from './year.ts';

/** What one plugin does in a year: lived by the people whose task it is, and then held against what was to come of it. */
export interface Part {
  readonly plugin: string;
  /** A root field of the plugin, to show whether it can be reached. */
  readonly root: string;
  /** `workshops`: those that have the plugin on. */
  live(year: Year, workshops: readonly string[]): Promise<Lived>;
}

export interface Lived {
  /** Every number of the results against reference SQL, or what the fixture says by hand. */
  check(): Promise<void>;
}
