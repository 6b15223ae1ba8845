import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';

/** Whether all that a mutation asks for changes no row; what hides in a fragment is taken to change some. */
export function writesNothing(schema: GraphQLSchema, { selectionSet }: OperationDefinitionNode): boolean {
  const fields = schema.getMutationType()?.getFields() ?? {};
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && fields[selection.name.value]?.extensions.writesNothing === true,
  );
}
