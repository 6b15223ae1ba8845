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
import type { Class, Plugin } from '../plugin/define-plugin.ts';
import { coordinate, type OwnerOfField } from './contributions.ts';

/** Whose every type and field is. Nobody tags anything: it follows from what was declared. */
export interface Ownership {
  /** Any of them makes the type available; empty for the types of GraphQL itself. */
  type(name: string): ReadonlySet<string>;
  /** The first of its plugins in dependency order; undefined for a field that no installed plugin declares. */
  field(type: string, field: string): string | undefined;
  hasField(type: string, field: string, enabled: ReadonlySet<string>): boolean;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const NOBODY: ReadonlySet<string> = new Set();

/**
 * A field belongs to the plugin whose resolver class added it, else to the plugin of its type. A type
 * belongs to the plugin that lists its class; one that nobody lists – connections, inputs, enums,
 * scalars – to every plugin whose fields lead to it.
 */
export function ownership(
  schema: GraphQLSchema,
  plugins: readonly Plugin[],
  added: OwnerOfField,
  classOf: (typeName: string) => Class | undefined,
): Ownership {
  const listed = new Map<string, string>();
  const leading = new Map<string, Set<string>>();
  for (const { name } of Object.values(schema.getTypeMap())) {
    const declared = classOf(name);
    const plugin = plugins.find((p) => ([...p.entities, ...p.types] as unknown[]).includes(declared));
    if (plugin) listed.set(name, plugin.id);
  }

  for (const { id } of plugins) {
    const claim = (type: GraphQLNamedType): void => {
      if (isSpecifiedScalarType(type) || isIntrospectionType(type)) return;
      if ((listed.get(type.name) ?? id) !== id || leading.get(type.name)?.has(id)) return;
      leading.set(type.name, (leading.get(type.name) ?? new Set()).add(id));
      if (isUnionType(type)) type.getTypes().forEach(claim);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) claim(getNamedType(field.type));
      if (!isObjectType(type) && !isInterfaceType(type)) return;
      type.getInterfaces().forEach(claim);
      for (const field of Object.values(type.getFields()))
        if (!added.has(coordinate(type.name, field.name))) follow(field);
    };
    function follow(field: { type: unknown; args?: readonly { type: unknown }[] }): void {
      claim(getNamedType(field.type as GraphQLOutputType));
      for (const argument of field.args ?? []) claim(getNamedType(argument.type as GraphQLInputType));
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (listed.get(type.name) === id) claim(type);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields()))
        if (added.get(coordinate(type.name, field.name))?.id === id) follow(field);
    }
  }

  const ofField = (type: string, field: string): ReadonlySet<string> => {
    const adder = added.get(coordinate(type, field));
    if (adder) return new Set([adder.id]);
    return ROOTS.has(type) ? NOBODY : (leading.get(type) ?? NOBODY);
  };
  return {
    type: (name) => leading.get(name) ?? NOBODY,
    field: (type, field) => [...ofField(type, field)][0],
    hasField: (type, field, enabled) => [...ofField(type, field)].some((plugin) => enabled.has(plugin)),
  };
}
