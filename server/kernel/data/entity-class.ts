import type { Text } from '../base/text.ts';
import type { Stored } from './stored.ts';

/** A class that is both a TypeORM entity and, where any of its columns is exposed, a GraphQL object type. */
export type EntityClass<E extends Stored = Stored> = (abstract new () => E) & {
  readonly idPrefix: string;
  /** Columns whose values stay out of the audit log, because who reads the log may not read them. */
  readonly redactedInAudit?: readonly string[];
  /** What people call its rows, where it is no type of the graph. */
  readonly noun?: Text;
  /** What a column that the graph does not show stands for, by field, where its value is taken. */
  readonly conflictFields?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
};
