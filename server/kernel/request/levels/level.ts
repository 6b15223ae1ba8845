import type { FieldNode, GraphQLField } from 'graphql';
import type { Link } from '../../contract/link.ts';
import type { EntityClass } from '../../data/table.ts';
import type { Occurrence } from './collect.ts';

/** What a document asks of the rows that one of its fields leads to. */
export interface Level {
  readonly entity: EntityClass;
  /** The columns that the answer needs; undefined where a field with a resolver of its own may look at any. */
  readonly columns: ReadonlySet<string> | undefined;
  /** The links that lead on from these rows. */
  readonly leads: readonly Lead[];
}

/** A step, and where in the document it is asked for: all of that may be skipped. */
export interface Lead {
  readonly step: Step;
  readonly occurrences: readonly Occurrence[];
}

/** A link from the rows of one level to those of the next. */
export interface Step {
  readonly link: Link;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly level: Level;
}

/** What the compiled document tells a resolver, beside what GraphQL does. */
export interface LevelInfo {
  /** Of a link's field: itself, as the level above knows it. */
  readonly step?: Step;
  /** Of a field that leads to rows: what is asked of them. */
  readonly level?: Level;
}
