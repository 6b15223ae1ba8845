import type { Context } from '../../../server/kernel/contract/context.ts';
import type { Directory } from '../../../server/kernel/contract/directory/directory.ts';
import { loader } from '../../../server/kernel/contract/loader.ts';
import { readDirectory } from '../../../server/kernel/request/directory/read-directory.ts';
import { Scope } from '../../../server/kernel/request/scope.ts';

const inTransaction = loader(async (scope, keys: readonly string[]) => {
  const directory = await readDirectory({ read: scope.db }, scope.kernel.installation);
  return keys.map(() => directory);
});

/** The directory with what this transaction itself has changed so far: a mutation's answer tells what is, not what was. */
export function directoryNow(scope: Context): Directory | Promise<Directory> {
  return Scope.of(scope).inWork?.movesDirectory ? scope.load(inTransaction, 'directory') : scope.directory;
}

/** From the database, whatever others have committed since the request began; under `holdDirectory` it stays so. */
export const readDirectoryNow = (scope: Context): Promise<Directory> =>
  readDirectory({ read: scope.db }, scope.kernel.installation);
