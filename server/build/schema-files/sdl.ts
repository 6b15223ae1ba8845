import { lexicographicSortSchema, printSchema } from 'graphql';
import { describe } from '../../kernel/base/text.ts';
import type { Plugin } from '../../kernel/contract/define-plugin.ts';
import { additions } from './additions.ts';
import { GENERATED } from './markdown.ts';
import type { Surface } from './surface.ts';

const comment = (...lines: readonly string[]) => lines.map((line) => `# ${line}`.trimEnd()).join('\n');

/** What every unit has: the kernel and its organisation. */
export function kernelSdl({ installation, graph }: Surface): string {
  const always = [...installation.alwaysOn];
  const header = comment('What the graph of every unit has, whichever plugins it has switched on.', GENERATED);
  return `${header}\n\n${printSchema(lexicographicSortSchema(graph.project(always)))}\n`;
}

/** All plugins of this repository together. */
export function wholeSdl({ graph }: Surface): string {
  const header = comment('The graph of a unit that has every plugin of this repository on.', GENERATED);
  return `${header}\n\n${printSchema(lexicographicSortSchema(graph.schema))}\n`;
}

/** What one plugin adds to the graph of those that it requires. */
export function pluginSdl({ installation, graph }: Surface, plugin: Plugin): string {
  const required = [...new Set([...installation.alwaysOn, ...requirements(plugin)])];
  const without = lexicographicSortSchema(graph.project(required));
  const { types, fields, sdl } = additions(without, lexicographicSortSchema(graph.project([...required, plugin.id])));
  const header = comment(
    `${describe(plugin.title)}: what the plugin "${plugin.id}" adds. ${GENERATED}`,
    `Requires: ${plugin.requires.map(({ id }) => id).join(', ') || 'nothing'}.`,
    '',
    'Where a unit has it off, these fields are not in its graph:',
    ...wrapped(fields),
    'nor these types:',
    ...wrapped(types),
  );
  return `${header}\n\n${sdl}\n`;
}

const requirements = (plugin: Plugin): string[] =>
  plugin.requires.flatMap((required: Plugin) => [...requirements(required), required.id]);

/** Names in lines of at most about a hundred characters. */
function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line === undefined || line.length + name.length > 100) lines.push(`  ${name}`);
    else lines[lines.length - 1] = `${line} ${name}`;
  }
  return lines;
}
