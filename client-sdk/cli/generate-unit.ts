import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind } from 'graphql';
import { changeLog } from '../generate/change-log.ts';
import { earlier } from '../generate/earlier.ts';
import { generate } from '../generate/generate.ts';
import { partsOfGraph } from '../generate/plugin-parts.ts';
import type { Files, ModuleSource, PluginPart, Sources } from '../generate/sources.ts';
import { writeFiles } from '../generate/write-files.ts';
import { UnitPlugins } from '../src/generated/organisation.ts';
import type { Arguments } from './arguments.ts';
import { graphOf } from './graph.ts';
import { modulesIn } from './operation-folders.ts';

const NOTICE = '// Written by `qinxue-client generate`; do not edit.';

/** Writes the client of one unit and tells which files have changed. `home` is the folder of this package. @throws GenerateError */
export async function generateUnit(home: string, args: Arguments, token: string | undefined): Promise<string[]> {
  const schema = await graphOf(args.graph, token);
  // What this package knows, and what the server tells of plugins that it does not know.
  const known = JSON.parse(readFileSync(join(home, 'plugins.json'), 'utf8')) as Sources['plugins'];
  const plugins = { ...partsOfGraph(schema), ...known };
  const ready = modulesIn(join(home, 'dist/operations'));
  const modules: ModuleSource[] =
    args.operations === undefined
      ? ready.filter(({ name }) => isIn(schema, plugins[name]))
      : [
          ...modulesIn(args.operations),
          ...ready.map((module) => ({ ...module, name: `qinxue-client/${module.name}`, isLent: true })),
        ];
  const files: Files = await generate({
    schema,
    modules,
    plugins,
    client: 'qinxue-client',
    notice: NOTICE,
    trusted: [UnitPlugins],
  });
  const { schema: bare, log } = await changeLog(earlier(args.out), schema);
  return writeFiles(args.out, new Map([...files, ['schema.graphql', bare], ['CHANGES.md', log]]), NOTICE);
}

/** Whether a graph has anything of a plugin; the kernel, of which nothing is told, is in every graph. */
function isIn(schema: DocumentNode, part: PluginPart | undefined): boolean {
  if (!part) return true;
  const fields = schema.definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (each.fields ?? []).map((field) => `${each.name.value}.${field.name.value}`)
      : [],
  );
  return part.fields.some((field) => fields.includes(field));
}
