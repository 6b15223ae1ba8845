import { type DocumentNode, GraphQLScalarType, type GraphQLSchema, Kind, type VariableDefinitionNode } from 'graphql';

/**
 * The type of every variable of a compiled document: graphql-js has coerced the values already. graphql-jit
 * would write out an input type that leads to itself, as every filter does, until the stack is full: half a
 * minute for one document.
 */
const Coerced = new GraphQLScalarType({ name: 'Coerced', parseValue: (value) => value });

/** The schema, which knows this type too. */
export const taking = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, {
    getType: { value: (name: string) => (name === Coerced.name ? Coerced : schema.getType(name)) },
  }) as GraphQLSchema;

export const withoutTypes = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.variableDefinitions
      ? { ...definition, variableDefinitions: definition.variableDefinitions.map(withoutType) }
      : definition,
  ),
});

/** Booleans stay: `@skip` and `@include` insist on them, and to coerce one twice changes nothing. */
function withoutType(definition: VariableDefinitionNode): VariableDefinitionNode {
  const type = definition.type.kind === Kind.NON_NULL_TYPE ? definition.type.type : definition.type;
  if (type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean') return definition;
  const { defaultValue: _, ...rest } = definition;
  return { ...rest, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } };
}
