/** The arguments of every connection. `filter` and `orderBy` are of the entity's own types. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly filter?: object | null;
  readonly orderBy?: readonly string[] | null;
}
