import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type OwnGraph, rootsOf, typesOf } from './own-graph.ts';

interface OutputField {
  readonly host: string;
  readonly at: string;
  readonly field: GraphQLField<unknown, unknown>;
}

function outputFields(graph: OwnGraph): OutputField[] {
  const roots = rootsOf(graph);
  return typesOf(graph).flatMap((type) =>
    isObjectType(type) && !roots.includes(type)
      ? Object.values(type.getFields())
          .filter((field) => graph.ownsField(type.name, field.name))
          .map((field) => ({ host: type.name, at: `${type.name}.${field.name}`, field }))
      : [],
  );
}

const isListed = (type: GraphQLOutputType) => isListType(getNullableType(type));

/** Ids of other rows among the fields: references are objects. */
export const bareIds = (graph: OwnGraph): string[] =>
  outputFields(graph)
    .filter(({ field }) => /[a-z]Ids?$/.test(field.name))
    .map(({ at }) => at);

/** Rows in a list that is no connection, unless it is known to be short. */
export function unboundedLists(graph: OwnGraph, shortLists: readonly string[]): string[] {
  const reading = [graph.schema.getQueryType(), graph.schema.getSubscriptionType()].flatMap((root) => root ?? []);
  const rootLists = reading.flatMap((root) =>
    Object.values(root.getFields())
      .filter((field) => graph.ownsField(root.name, field.name))
      .map((field) => ({ host: root.name, at: `${root.name}.${field.name}`, field })),
  );
  return [...outputFields(graph), ...rootLists]
    .filter(({ host, field }) => isListed(field.type) && !host.endsWith('Connection'))
    .filter(({ at, field }) => graph.isEntity(getNamedType(field.type).name) && !shortLists.includes(at))
    .map(({ at }) => at);
}

/** Lists and booleans are never null; what leads to another row can be: it may be hidden or gone. */
export const wrongNullability = (graph: OwnGraph): string[] =>
  outputFields(graph).flatMap(({ host, at, field: { type } }) => {
    const inner = getNullableType(type);
    if (isListType(inner))
      return isNonNullType(type) && isNonNullType(inner.ofType) ? [] : [`${at}: a list is \`[X!]!\``];
    const named = getNamedType(type).name;
    if (named === 'Boolean') return isNonNullType(type) ? [] : [`${at}: a boolean is not null`];
    const crosses = graph.isEntity(named) && (graph.isEntity(host) || !graph.ownsType(host));
    return crosses && isNonNullType(type) ? [`${at}: another row may be hidden, so it can be null`] : [];
  });
