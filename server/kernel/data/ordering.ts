/** A column that rows are ordered by. */
export interface Ordering {
  readonly column: string;
  readonly descending: boolean;
}
