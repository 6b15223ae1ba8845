import {
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  printType,
} from 'graphql';

export interface Additions {
  readonly types: readonly string[];
  /** `Unit.courses` */
  readonly fields: readonly string[];
  readonly sdl: string;
}

/** What `larger` has and `smaller` has not: new types whole, fields of known types as `extend type`. */
export function additions(smaller: GraphQLSchema, larger: GraphQLSchema): Additions {
  const all = Object.values(larger.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const roots = [larger.getQueryType(), larger.getMutationType(), larger.getSubscriptionType()];
  const fresh = all.filter((type) => !smaller.getType(type.name) && !roots.includes(type as GraphQLObjectType));
  const grown = all
    .filter((type) => !fresh.includes(type))
    .flatMap((type) => growth(smaller.getType(type.name), type) ?? []);
  return {
    types: fresh.map((type) => type.name),
    fields: grown.flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()).map((f) => `${type.name}.${f}`) : [],
    ),
    sdl: [...grown.map(extension), ...fresh.map((type) => printType(type))].join('\n\n'),
  };
}

type Growing = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;

/** The type with only what is new in it; undefined where nothing is. */
function growth(before: GraphQLNamedType | undefined, after: GraphQLNamedType): Growing | undefined {
  if (isUnionType(after)) {
    const known = isUnionType(before) ? before.getTypes().map(({ name }) => name) : [];
    const types = after.getTypes().filter(({ name }) => !known.includes(name));
    return types.length ? new GraphQLUnionType({ ...after.toConfig(), description: null, types }) : undefined;
  }
  if (!isObjectType(after) && !isInterfaceType(after)) return undefined;
  const host = isObjectType(before) || isInterfaceType(before) ? before : undefined;
  const config = after.toConfig();
  const fields = Object.fromEntries(Object.entries(config.fields).filter(([name]) => !host?.getFields()[name]));
  const known = host?.getInterfaces().map(({ name }) => name) ?? [];
  const interfaces = after.getInterfaces().filter(({ name }) => !known.includes(name));
  if (!Object.keys(fields).length && !interfaces.length) return undefined;
  const part = { ...config, description: null, fields, interfaces };
  return isObjectType(after) ? new GraphQLObjectType(part as never) : new GraphQLInterfaceType(part as never);
}

const extension = (type: Growing) => `extend ${printType(type)}`;
