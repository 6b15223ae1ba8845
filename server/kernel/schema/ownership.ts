import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import type { Plugin } from '../contract/define-plugin.ts';
import type { SchemaExtensions } from '../contract/type-graphql-metadata.ts';

/** Whose every type and field is. Nobody tags anything: it follows from what was declared. */
export interface Ownership {
  /** Any of them makes the type available; empty for the types of GraphQL itself. */
  type(name: string): ReadonlySet<string>;
  /** The first of them in dependency order: who may say what fields the type has. */
  owner(type: string): string | undefined;
  /** Undefined where several plugins have the field, each on its own way to the type. */
  field(type: string, field: string): string | undefined;
  hasField(type: string, field: string, enabled: ReadonlySet<string>): boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

const markOf = ({ extensions }: { extensions: object }) => (extensions as SchemaExtensions).plugin;

/**
 * A field belongs to the plugin whose resolver class added it, else to the plugin of its type. A type
 * belongs to the plugin that lists its class; one that nobody lists – connections, inputs, enums,
 * scalars – to every plugin whose fields lead to it.
 */
export function ownership(schema: GraphQLSchema, plugins: readonly Plugin[]): Ownership {
  const types = Object.values(schema.getTypeMap());
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const adders = new Map<string, string>();
  for (const { type, field } of types.flatMap(fieldsOf)) {
    const adder = markOf(field);
    if (adder) adders.set(`${type.name}.${field.name}`, adder);
  }

  const leading = new Map<string, Set<string>>();
  for (const { id } of plugins) {
    const claim = (type: GraphQLNamedType): void => {
      if (isSpecifiedScalarType(type) || isIntrospectionType(type) || roots.has(type)) return;
      if ((markOf(type) ?? id) !== id || leading.get(type.name)?.has(id)) return;
      leading.set(type.name, (leading.get(type.name) ?? new Set()).add(id));
      if (isUnionType(type)) type.getTypes().forEach(claim);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) claim(getNamedType(field.type));
      if (isObjectType(type) || isInterfaceType(type)) type.getInterfaces().forEach(claim);
      for (const { field } of fieldsOf(type)) if (!markOf(field)) follow(field);
    };
    const follow = (field: Composed): void => {
      claim(getNamedType(field.type));
      for (const argument of field.args) claim(getNamedType(argument.type));
    };
    for (const type of types) {
      if (markOf(type) === id) claim(type);
      for (const { field } of fieldsOf(type)) if (markOf(field) === id) follow(field);
    }
  }

  const ofField = (type: string, field: string): ReadonlySet<string> => {
    const adder = adders.get(`${type}.${field}`);
    return adder ? new Set([adder]) : (leading.get(type) ?? NOBODY);
  };
  return {
    type: (name) => leading.get(name) ?? NOBODY,
    owner: (name) => first(leading.get(name) ?? NOBODY),
    field: (type, field) => only(ofField(type, field)),
    hasField: (type, field, enabled) => [...ofField(type, field)].some((plugin) => enabled.has(plugin)),
  };
}

interface Composed {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly args: readonly { readonly type: GraphQLInputType }[];
  readonly extensions: object;
}

const fieldsOf = (type: GraphQLNamedType): { type: GraphQLNamedType; field: Composed }[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [];

/** Sets keep the order in which plugins were added: that of dependency. */
const first = ([plugin]: ReadonlySet<string>) => plugin;

const only = (plugins: ReadonlySet<string>) => (plugins.size === 1 ? first(plugins) : undefined);
