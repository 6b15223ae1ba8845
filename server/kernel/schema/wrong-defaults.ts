import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/**
 * Whoever reads the schema is told the default values as text: one that does not fit its type would fail there,
 * with each client that asks. @throws Error naming the place and the remedy
 */
export function refuseWrongDefaults(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(type.name, field);
    else if (isObjectType(type) || isInterfaceType(type))
      for (const { name, args } of Object.values(type.getFields()))
        for (const argument of args) check(`${type.name}.${name}`, argument);
}

function check(host: string, { name, type, defaultValue }: GraphQLArgument | GraphQLInputField): void {
  if (defaultValue === undefined) return;
  try {
    astFromValue(defaultValue, type);
  } catch (error) {
    throw new Error(
      `The default of "${name}" in ${host} does not fit ${type}: ${(error as Error).message} Change one of the two.`,
    );
  }
}
