import { type DocumentNode, GraphQLScalarType, type GraphQLSchema, Kind, type VariableDefinitionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The type of every variable of a compiled document: graphql-js has coerced the values already. graphql-jit
 * would write out an input type that leads to itself, as every filter does, until the stack is full: half a
 * minute for one document.
 */
const Coerced = new GraphQLScalarType({ name: 'Coerced', parseValue: (value) => value });

const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
};

/**
 * Coerces what needs no coercing: values of GraphQL's own scalars, all of them given. Undefined for anything else, which
 * graphql-js then judges.
 */
export function coercingPlain(
  definitions: readonly VariableDefinitionNode[],
): (given: Variables) => { readonly errors?: undefined; readonly coerced: Variables } | undefined {
  const plain = definitions.map(({ variable, type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return { name: variable.name.value, fits: named.kind === Kind.NAMED_TYPE && scalars[named.name.value] };
  });
  return (given) => {
    const coerced: Record<string, unknown> = Object.create(null);
    for (const { name, fits } of plain) {
      if (!fits || !Object.hasOwn(given, name) || !fits(given[name])) return undefined;
      coerced[name] = given[name];
    }
    return { coerced };
  };
}

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
