import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type OwnGraph, typesOf } from './own-graph.ts';

const argument = ({ name, type, defaultValue }: GraphQLArgument) =>
  `${name}: ${type} = ${JSON.stringify(defaultValue)}`;

/** Everything that a client can see of a schema, by coordinate. */
export function parts(schema: GraphQLSchema): Map<string, string> {
  const all = new Map<string, string>();
  const graph = { schema } as OwnGraph;
  for (const type of typesOf(graph)) {
    all.set(type.name, `${type.constructor.name} ${type.description}`);
    if (isUnionType(type)) for (const member of type.getTypes()) all.set(`${type.name} | ${member.name}`, 'member');
    if (isEnumType(type)) for (const value of type.getValues()) all.set(`${type.name}.${value.name}`, 'value');
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) all.set(`${type.name}.${field.name}`, `${field.type}`);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        const shape = `(${field.args.map(argument).join(', ')}): ${field.type} ${field.description}`;
        all.set(`${type.name}.${field.name}`, shape);
      }
  }
  return all;
}

/** What of `smaller` is missing in `larger` or is something else there. */
export function lost(smaller: GraphQLSchema, larger: GraphQLSchema): string[] {
  const there = parts(larger);
  return [...parts(smaller)].filter(([at, shape]) => there.get(at) !== shape).map(([at]) => at);
}

/** What the plugin alone owns and `schema` has all the same. */
export const remains = (schema: GraphQLSchema, isOnlyOf: (type: string, field?: string) => boolean): string[] =>
  [...parts(schema).keys()].filter((at) => {
    const [type = '', field] = at.split('.');
    return isOnlyOf(type, field);
  });
