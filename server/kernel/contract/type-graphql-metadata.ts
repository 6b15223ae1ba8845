import type { getMetadataStorage } from 'type-graphql';
import type { EntityClass } from '../data/entity-class.ts';

/** What type-graphql's decorators have recorded. */
export type TypeGraphqlMetadata = ReturnType<typeof getMetadataStorage>;

/** What a composed type or field carries for us, beside what GraphQL knows. */
export interface SchemaExtensions {
  /** The plugin that lists the class of a type, or whose resolver class adds a field. */
  readonly plugin?: string;
  /** Of a type of rows, and of a connection: the entity whose rows they are. */
  readonly rows?: EntityClass;
  readonly isConnection?: boolean;
}
