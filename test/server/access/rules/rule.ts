import type { Oracle } from '../oracle.ts';
import type { PersonView } from '../person-view.ts';
import type { Row } from '../world.ts';

export type Sees = (row: Row) => boolean;

/** Who sees the rows of an entity, made once for a person. */
export type Sight = (view: PersonView) => Sees;

/** Who may change a row. */
export type Writing = (view: PersonView, row: Row, oracle: Oracle) => boolean;

/** What the domain says of a plugin's entities, by their names; those under one of the usual rules need no line. */
export interface Rules {
  readonly sees: Readonly<Record<string, Sight>>;
  /** What is missing here is judged by its plugin's own tests. */
  readonly writes: Readonly<Record<string, Writing>>;
  /** The rows of which an answer may repeat words without showing them, on purpose. */
  readonly mentions?: Readonly<Record<string, Sight>>;
}
