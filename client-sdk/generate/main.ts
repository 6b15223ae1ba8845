import { resolve } from 'node:path';
import { packageFiles } from './package-files.ts';
import { NOTICE } from './repository.ts';
import { GenerateError } from './sources.ts';
import { staleFiles, writeFiles } from './write-files.ts';

/**
 * `npm run sdk`: the client's generated files, from the schema and the operations of this repository. With
 * `--check` nothing is written, and it fails where something would be.
 */
async function main(): Promise<void> {
  const isCheck = process.argv.includes('--check');
  const place = [resolve('client-sdk'), await packageFiles(resolve('.')), NOTICE, 'src/generated'] as const;
  const { changed, gone } = staleFiles(...place);
  const stale = [...changed, ...gone].sort().join(', ');
  if (!isCheck) writeFiles(...place);
  else if (stale) throw new GenerateError(`Stale: ${stale}. Run \`npm run sdk\` and commit what it writes.`);
  console.info(stale ? `Written: ${stale}.` : 'The client is up to date.');
}

main().catch((error: unknown) => {
  console.error(error instanceof GenerateError ? error.message : error);
  process.exit(1);
});
