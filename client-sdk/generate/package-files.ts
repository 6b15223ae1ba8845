import { join } from 'node:path';
import { changeLog } from './change-log.ts';
import { earlier } from './earlier.ts';
import { errorClasses } from './error-classes.ts';
import { generate } from './generate.ts';
import { NOTICE, repositorySources } from './repository.ts';
import type { Files } from './sources.ts';

/** All generated files of the package by their path in it. */
export async function packageFiles(root: string): Promise<Files> {
  const sources = repositorySources(root);
  const generated = await generate(sources);
  const { schema, log } = await changeLog(earlier(join(root, 'client-sdk')), sources.schema);
  const ids = Object.keys(sources.plugins).map((id) => `'${id}'`);
  return new Map([
    ...[...generated].map(([name, text]) => [name.endsWith('.ts') ? `src/generated/${name}` : name, text] as const),
    ['src/generated/error-classes.ts', errorClasses(sources.schema, NOTICE)],
    [
      'src/generated/plugin-id.ts',
      `${NOTICE}\n\n/** The plugins that this client has operations for. */\nexport type PluginId = ${ids.join(' | ')};\n`,
    ],
    ['plugins.json', `${JSON.stringify(sources.plugins)}\n`],
    ['schema.graphql', schema],
    ['CHANGES.md', log],
  ]);
}
