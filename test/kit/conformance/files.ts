import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';

const kebab = (name: string) => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** The last words of a name: `activity` of `reading-activity`. */
const isEndOf = (name: string, whole: string) => name === whole || whole.endsWith(`-${name}`);

/** The rooms that a plugin has where it has what belongs there. */
const rooms: readonly (readonly [string, (plugin: Plugin) => unknown])[] = [
  ['index', () => true],
  ['access', ({ access }) => access.length],
  ['permissions', ({ permissions }) => permissions.length],
  ['events', ({ events }) => events.length],
  ['metrics', ({ metrics }) => metrics.length],
  ['examples', ({ examples }) => examples.length],
  ['migrations', ({ migrations }) => migrations.length],
  ['settings', ({ settings }) => settings],
  ['demo', ({ demo }) => demo],
];

/** What stands elsewhere than in other plugins: rooms, entities and resolvers, a sentence each. */
export function misplaced(plugin: Plugin, folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, name: basename(file, '.ts'), source: readFileSync(join(folder, file), 'utf8') }));
  return [
    ...rooms
      .filter(
        ([name, has]) => has(plugin) && !existsSync(join(folder, name)) && !existsSync(join(folder, `${name}.ts`)),
      )
      .map(([name]) => `There is neither ${name}.ts nor a folder ${name}.`),
    ...plugin.entities.flatMap((entity) => {
      const home = files.find(({ source }) => source.includes(`export class ${entity.name} extends `));
      if (!home) return [`No file exports the class ${entity.name}.`];
      return isEndOf(home.name, kebab(entity.name))
        ? []
        : [`${entity.name} stands in ${home.file}, not in a file of its name.`];
    }),
    ...files
      .filter(({ source }) => /^@Entity\(/m.test(source) && (source.match(/^@Entity\(/gm) ?? []).length > 1)
      .map(({ file }) => `${file} has several entities; each has a file of its own.`),
    ...files
      .filter(({ source }) => /^@Resolver\(|= operations\(/m.test(source))
      .filter(({ name, source }) => !name.endsWith('-resolver') && !addsToHost(name, source))
      .map(
        ({ file }) =>
          `${file} has a resolver: it is <noun>-resolver.ts, or <host>-<field>.ts of fields of another's type.`,
      ),
  ];
}

const addsToHost = (file: string, source: string) =>
  [...source.matchAll(/^@Resolver\(\(\) => (\w+)\)/gm)].every(([, host = '']) => {
    const words = kebab(host).split('-');
    return words.some((_, from) => file.startsWith(`${words.slice(from).join('-')}-`));
  }) && /^@Resolver\(\(\) => /m.test(source);
