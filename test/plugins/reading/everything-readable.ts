import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

const isFree = (field: GraphQLField<unknown, unknown>) => !field.args.some(isRequiredArgument);

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(isFree);

const objectOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
};

/** All that a type shows by itself: its leaves, and the objects in it that are no connections. */
function own(type: GraphQLObjectType, depth = 1): string {
  return fieldsOf(type)
    .map((field) => {
      const result = getNamedType(field.type);
      if (isLeafType(result)) return field.name;
      if (!isObjectType(result) || result.name.endsWith('Connection') || depth === 0) return '';
      return `${field.name} { ${own(result, depth - 1)} __typename }`;
    })
    .join(' ');
}

const page = (row: GraphQLObjectType, inner = '') =>
  `totalCount edges { cursor } nodes { ${own(row)} ${inner} __typename }`;

const rowOf = (connection: GraphQLObjectType) =>
  getNamedType(connection.getFields().nodes?.type as never) as unknown as GraphQLObjectType;

/** For each list at the root queries for all that its first and last rows show, and one for each list that hangs on them. */
export function everythingReadable(schema: GraphQLSchema): string[] {
  const roots = fieldsOf(schema.getQueryType() as GraphQLObjectType);
  return roots.flatMap((root) => {
    const type = objectOf(root);
    if (!type) return [];
    if (!type.name.endsWith('Connection')) return [`{ ${root.name} { ${own(type)} __typename } }`];
    const row = rowOf(type);
    const lists = fieldsOf(row).filter((field) => objectOf(field)?.name.endsWith('Connection'));
    return [
      `{ ${root.name}(first: 50) { ${page(row)} } }`,
      `{ ${root.name}(last: 50) { ${page(row)} } }`,
      ...lists.map(
        (list) =>
          `{ ${root.name}(first: 20) { ${page(row, `${list.name}(first: 20) { ${page(rowOf(objectOf(list) as GraphQLObjectType))} }`)} } }`,
      ),
    ];
  });
}

/** An answer with what its cursors hold. */
export function opened(text: string): string {
  const cursors = text.match(/"[\w-]{16,}"/g) ?? [];
  return [text, ...cursors.map((cursor) => Buffer.from(cursor.slice(1, -1), 'base64url').toString('utf8'))].join('\n');
}
