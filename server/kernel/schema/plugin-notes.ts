import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import type { Installation } from '../contract/installation/installation.ts';
import type { SchemaExtensions } from '../contract/type-graphql-metadata.ts';

/**
 * Comments that tell whose types and fields a graph has, a line for each plugin that can be off. A generated client knows
 * by them what needs which plugin, also of plugins that it has never heard of.
 */
export function pluginNotes(schema: GraphQLSchema, { plugins, alwaysOn }: Installation): string {
  const places = new Map<string, string[]>();
  const note = (place: string, { plugin }: SchemaExtensions) => {
    if (plugin) places.set(plugin, [...(places.get(plugin) ?? []), place]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    note(type.name, type.extensions);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.extensions);
  }
  return plugins
    .filter(({ id }) => !alwaysOn.has(id) && places.has(id))
    .map(({ id, requires }) => {
      const needed = requires.map((required) => required.id).filter((required) => !alwaysOn.has(required));
      return `# Plugin "${id}", requires ${needed.join(', ') || 'nothing'}: ${places.get(id)?.sort().join(', ')}\n`;
    })
    .join('');
}
