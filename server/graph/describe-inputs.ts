import { type GraphQLSchema, getNamedType } from 'graphql';

/** A mutation's `input` says what its type says: written once, shown in both places. */
export function describeInputs(schema: GraphQLSchema): void {
  for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const argument of args)
      if (argument.name === 'input') argument.description ??= getNamedType(argument.type).description;
}
