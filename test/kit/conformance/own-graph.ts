import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
} from 'graphql';

/** A schema, and which part of it the rules are about. */
export interface OwnGraph {
  readonly schema: GraphQLSchema;
  ownsType(name: string): boolean;
  ownsField(type: string, field: string): boolean;
  /** What entities are called, whether they are shown or not. */
  readonly entityNames: readonly string[];
  /** Whether the rows of a table stand behind the type. */
  isEntity(type: string): boolean;
}

/** All types that may hold something of the plugin's. */
export const typesOf = ({ schema }: OwnGraph): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** Where every operation begins. */
export const rootsOf = ({ schema }: Pick<OwnGraph, 'schema'>): GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) => root ?? []);
