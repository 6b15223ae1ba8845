import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode, print, stripIgnoredCharacters } from 'graphql';
import { schemaOf } from './built-schema.ts';
import type { Owners } from './needs.ts';
import type { Operation, Operations } from './operations.ts';

const kinds = {
  [OperationTypeNode.QUERY]: 'Query',
  [OperationTypeNode.MUTATION]: 'Mutation',
  [OperationTypeNode.SUBSCRIPTION]: 'Subscription',
} as const;

/** The text of an operation as it is sent, with its fragments and without a character too many. */
export const textOf = (operations: Operations, operation: Operation): string =>
  stripIgnoredCharacters(print(operations.documentOf(operation.node)));

/**
 * One constant for each operation of a module. They are plain strings with a type, so that a bundler drops
 * those that nobody uses without having to trust a comment.
 */
export function documentsOf(module: string, operations: Operations, owners: Owners, schema: DocumentNode): string {
  const built = schemaOf(schema);
  return operations
    .of(module)
    .map((operation) => {
      const { name, node } = operation;
      const kind = kinds[node.operation];
      const needs = owners.needs(operations.documentOf(node), built).map((plugin) => `'${plugin}'`);
      const types = [`${name}${kind}`, `${name}${kind}Variables`, ...(needs.length ? [needs.join(' | ')] : [])];
      const text = JSON.stringify(textOf(operations, operation));
      return `${comment(operation, built)}export const ${name} =\n  ${text} as unknown as ${kind}<${types.join(', ')}>;`;
    })
    .join('\n\n');
}

/** What the schema says of the fields that an operation asks for. */
function comment({ node }: Operation, schema: GraphQLSchema): string {
  const root = schema.getRootType(node.operation);
  const sentences = node.selectionSet.selections.flatMap((selection) => {
    const field = selection.kind === Kind.FIELD ? root?.getFields()[selection.name.value] : undefined;
    return field?.description ? [field.description.replace(/\s+/g, ' ')] : [];
  });
  return sentences.length ? `/** ${sentences.join(' ').replaceAll('*/', '*\\/')} */\n` : '';
}
