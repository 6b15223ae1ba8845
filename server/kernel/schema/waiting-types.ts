import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Whether a document comes to a union or an interface with a `resolveType` of its own. type-graphql 2.0.0-rc.4 makes each
 * of them wait, and graphql-jit 0.8.9 does not wait for any.
 */
export function comesToWaitingType(schema: GraphQLSchema, document: DocumentNode): boolean {
  if (!Object.values(schema.getTypeMap()).some(waits)) return false;
  let isFound = false;
  const info = new TypeInfo(schema);
  const look = () => {
    const type = getNamedType(info.getType());
    if (type && waits(type)) isFound = true;
  };
  visit(document, visitWithTypeInfo(info, { Field: look }));
  return isFound;
}

const waits = (type: GraphQLNamedType) =>
  isAbstractType(type) && type.resolveType?.constructor.name === 'AsyncFunction';
