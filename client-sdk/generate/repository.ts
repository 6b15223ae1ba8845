import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse } from 'graphql';
import { operationFiles } from './operation-files.ts';
import { pluginPart } from './plugin-parts.ts';
import type { ModuleSource, PluginPart, Sources } from './sources.ts';

export const NOTICE = '// Written by `npm run sdk`; do not edit.';

/** The operations that every unit can send. */
const KERNEL = 'organisation';

/** What this repository's own client is generated from: `schema/`, and the operations beside each plugin. */
export function repositorySources(root: string): Sources {
  const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
  const kernel = parse(read('schema', 'kernel.graphql'));
  const folders = readdirSync(join(root, 'plugins'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== KERNEL)
    .map(({ name }) => name)
    .sort();
  const plugins = Object.fromEntries(folders.map((id) => [id, pluginPart(read('schema', `${id}.graphql`))]));
  const graphOf = (id: string): DocumentNode =>
    [...requirements(id, plugins), id].reduce(
      (graph, each) => grown(graph, parse(read('schema', `${each}.graphql`))),
      kernel,
    );
  const modules: ModuleSource[] = [
    { name: KERNEL, files: operationFiles(join(root, 'plugins/organisation/operations')), schema: kernel },
    ...folders.map((id) => ({
      name: id,
      files: operationFiles(join(root, 'plugins', id, 'operations')),
      schema: graphOf(id),
    })),
  ];
  return { schema: parse(read('schema', 'whole.graphql')), modules, plugins, client: '../document.ts', notice: NOTICE };
}

/** A graph with what a plugin adds. Who is the first to extend a root that the kernel lacks defines it. */
function grown({ definitions }: DocumentNode, additions: DocumentNode): DocumentNode {
  const known = new Set(definitions.flatMap((each) => ('name' in each && each.name ? [each.name.value] : [])));
  const added = additions.definitions.map((each) =>
    each.kind === Kind.OBJECT_TYPE_EXTENSION && !known.has(each.name.value)
      ? { ...each, kind: Kind.OBJECT_TYPE_DEFINITION as const }
      : each,
  );
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...added] };
}

const requirements = (id: string, plugins: Readonly<Record<string, PluginPart>>): string[] => [
  ...new Set((plugins[id]?.requires ?? []).flatMap((required) => [...requirements(required, plugins), required])),
];
