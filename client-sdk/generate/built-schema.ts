import { buildASTSchema, type DocumentNode, type GraphQLSchema } from 'graphql';

const built = new WeakMap<DocumentNode, GraphQLSchema>();

/** The schema of a document, built once: with some hundred types that takes longer than anything done with it. */
export function schemaOf(document: DocumentNode): GraphQLSchema {
  const known = built.get(document);
  if (known) return known;
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  built.set(document, schema);
  return schema;
}
