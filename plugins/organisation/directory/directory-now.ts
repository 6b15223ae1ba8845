import { type Directory, readDirectory } from '../../../server/kernel/contract/directory/directory.ts';
import { loader } from '../../../server/kernel/contract/loader.ts';
import type { Scope } from '../../../server/kernel/request/scope.ts';

const inTransaction = loader(async (scope, keys: readonly string[]) => {
  const directory = await readDirectory({ read: scope.db }, scope.kernel.installation);
  return keys.map(() => directory);
});

/** The directory with what this transaction itself has changed so far: a mutation's answer tells what is, not what was. */
export function directoryNow(scope: Scope): Directory | Promise<Directory> {
  return scope.inWork?.movesDirectory ? scope.load(inTransaction, 'directory') : scope.directory;
}

/** From the database, whatever others have committed since the request began; under `holdDirectory` it stays so. */
export const readDirectoryNow = (scope: Scope): Promise<Directory> =>
  readDirectory({ read: scope.db }, scope.kernel.installation);
