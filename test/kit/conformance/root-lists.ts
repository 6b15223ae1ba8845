import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { OwnGraph } from './own-graph.ts';

export interface RootList {
  readonly name: string;
  /** The GraphQL name of its rows. */
  readonly type: string;
  /** Asks for all leaves of the first rows. */
  readonly query: string;
}

/** The plugin's connections at the root, each with a query made from its schema. */
export function rootLists(graph: OwnGraph): RootList[] {
  const fields = Object.values(graph.schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter((field) => graph.ownsField('Query', field.name) && !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const row = rowOf(field);
      if (!row) return [];
      const query = `{ ${field.name}(first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes { ${leaves(row)} } } }`;
      return [{ name: field.name, type: row.name, query }];
    });
}

function rowOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  const nodes = type.getFields().nodes;
  const row = nodes && getNamedType(nodes.type);
  return row && isObjectType(row) ? row : undefined;
}

const leaves = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map((field) => field.name)
    .join(' ');
