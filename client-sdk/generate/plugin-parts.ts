import { type DocumentNode, Kind, parse } from 'graphql';
import type { PluginPart } from './sources.ts';

/** What a plugin adds, read from its file of the schema. */
export function pluginPart(sdl: string): PluginPart {
  const document: DocumentNode = parse(sdl);
  const types: string[] = [];
  const fields: string[] = [];
  for (const each of document.definitions)
    if (each.kind === Kind.OBJECT_TYPE_EXTENSION || each.kind === Kind.INTERFACE_TYPE_EXTENSION)
      fields.push(...(each.fields ?? []).map((field) => `${each.name.value}.${field.name.value}`));
    else if ('name' in each && each.name && each.kind !== Kind.OPERATION_DEFINITION) types.push(each.name.value);
  return { requires: requiredIn(sdl), types: types.sort(), fields: fields.sort() };
}

/** The kernel's organisation is there always. */
const requiredIn = (sdl: string): string[] =>
  (/^# Requires: (.*)\.$/m.exec(sdl)?.[1] ?? '')
    .split(', ')
    .filter((id) => id && id !== 'nothing' && id !== 'organisation');

/** What the server tells beside a graph: whose types and fields it has, a comment for each plugin. */
export function partsOfGraph({ loc }: DocumentNode): Readonly<Record<string, PluginPart>> {
  const notes = (loc?.source.body ?? '').matchAll(/^# Plugin "([a-z0-9-]+)", requires ([a-z0-9, -]+): (.*)$/gm);
  return Object.fromEntries(
    [...notes].map(([, plugin = '', requires = '', places = '']) => {
      const all = places.split(', ');
      return [
        plugin,
        {
          requires: requires === 'nothing' ? [] : requires.split(', '),
          types: all.filter((place) => !place.includes('.')),
          fields: all.filter((place) => place.includes('.')),
        },
      ];
    }),
  );
}
