import {
  type GraphQLFieldConfigMap,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLUnionType,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Ownership } from './ownership.ts';

/**
 * The graph of a set of plugins: the whole schema without the fields and types of all others. A field
 * stays when its owner and the owner of its result are in the set; resolvers are shared, inputs, enums
 * and scalars come along where something reaches them.
 */
export function project(whole: GraphQLSchema, owners: Ownership, enabled: ReadonlySet<string>): GraphQLSchema {
  const made = new Map<string, GraphQLNamedType>();
  const has = ({ name }: GraphQLNamedType) => {
    const any = owners.type(name);
    return any.size === 0 || [...any].some((plugin) => enabled.has(plugin));
  };

  const named = <T extends GraphQLNamedType>(type: T): T => {
    if (!isObjectType(type) && !isInterfaceType(type) && !isUnionType(type)) return type;
    const known = made.get(type.name) ?? make(type);
    made.set(type.name, known);
    return known as unknown as T;
  };
  const typed = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNonNullType(type)) return new GraphQLNonNull(typed(type.ofType) as never);
    if (isListType(type)) return new GraphQLList(typed(type.ofType));
    return named(type);
  };
  const fields = (type: GraphQLObjectType | GraphQLInterfaceType) => () => {
    const all = Object.entries(type.toConfig().fields as GraphQLFieldConfigMap<unknown, unknown>);
    const kept = all.filter(([name, field]) => {
      return owners.hasField(type.name, name, enabled) && has(getNamedType(field.type));
    });
    return Object.fromEntries(kept.map(([name, field]) => [name, { ...field, type: typed(field.type) }]));
  };
  const interfaces = (type: GraphQLObjectType | GraphQLInterfaceType) => () =>
    type.getInterfaces().filter(has).map(named);

  function make(type: GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType): GraphQLNamedType {
    if (isUnionType(type)) {
      return new GraphQLUnionType({ ...type.toConfig(), types: () => type.getTypes().filter(has).map(named) });
    }
    const parts = { fields: fields(type), interfaces: interfaces(type) };
    return isObjectType(type)
      ? new GraphQLObjectType({ ...type.toConfig(), ...parts })
      : new GraphQLInterfaceType({ ...type.toConfig(), ...parts });
  }

  const root = (type: GraphQLObjectType | null | undefined) => {
    const projected = type && named(type);
    return projected && Object.keys(projected.getFields()).length ? projected : undefined;
  };
  const roots = {
    query: root(whole.getQueryType()),
    mutation: root(whole.getMutationType()),
    subscription: root(whole.getSubscriptionType()),
    directives: whole.getDirectives(),
    description: whole.description,
  };
  // What is reached only as an implementation of an interface, which may lead to further interfaces.
  const implementations = Object.values(whole.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().length > 0 && has(type),
  );
  for (let types: GraphQLNamedType[] = []; ; ) {
    const schema = new GraphQLSchema({ ...roots, types });
    const missing = implementations.filter(
      (type) => !schema.getType(type.name) && type.getInterfaces().some(({ name }) => schema.getType(name)),
    );
    if (!missing.length) return schema;
    types = [...types, ...missing.map(named)];
  }
}
