import { resolve } from 'node:path';
import { packageFiles } from './package-files.ts';
import { NOTICE } from './repository.ts';
import { GenerateError } from './sources.ts';
import { writeFiles } from './write-files.ts';

/** `npm run sdk`: the client's generated files, from the schema and the operations of this repository. */
async function main(): Promise<void> {
  const root = resolve('.');
  const changed = writeFiles(resolve(root, 'client-sdk'), await packageFiles(root), NOTICE, 'src/generated');
  console.info(changed.length ? `Written: ${changed.join(', ')}.` : 'The client is up to date.');
}

main().catch((error: unknown) => {
  console.error(error instanceof GenerateError ? error.message : error);
  process.exit(1);
});
