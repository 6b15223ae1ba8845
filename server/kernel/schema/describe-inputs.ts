import { type GraphQLSchema, getNamedType } from 'graphql';

/** An `input` says what its type says: written once, shown in both places. */
export function describeInputs(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const { args } of roots.flatMap((root) => Object.values(root?.getFields() ?? {})))
    for (const argument of args)
      if (argument.name === 'input') argument.description ??= getNamedType(argument.type).description;
}
