import 'reflect-metadata';
import { plugins } from '../../plugins/index.ts';
import { BootError } from '../kernel/base/errors.ts';
import { readFolder, writeFolder } from './schema-files/folder.ts';
import { schemaFiles } from './schema-files/schema-files.ts';
import { readSurface } from './schema-files/surface.ts';

const FOLDER = 'schema';

/** `npm run schema`: writes the review surface of the plugins of this repository. */
async function main(): Promise<void> {
  const before = await readFolder(FOLDER);
  const changed = await writeFolder(FOLDER, before, await schemaFiles(await readSurface(plugins), before));
  console.info(changed.length ? `Written: ${changed.join(', ')}.` : 'Everything under schema/ is up to date.');
}

main().catch((error: unknown) => {
  console.error(error instanceof BootError ? error.message : error);
  process.exit(1);
});
