import { type Context, loader } from 'qinxue/plugin';
import { type Directory, inside, readDirectory } from '../../../server/api/platform.ts';

const inTransaction = loader(async (scope, keys: readonly string[]) => {
  const directory = await readDirectory({ read: scope.db }, scope.kernel.installation);
  return keys.map(() => directory);
});

/** The directory with what this transaction itself has changed so far: a mutation's answer tells what is, not what was. */
export function directoryNow(scope: Context): Directory | Promise<Directory> {
  return inside(scope).inWork?.movesDirectory ? scope.load(inTransaction, 'directory') : scope.directory;
}

/** From the database, whatever others have committed since the request began; under `holdDirectory` it stays so. */
export const readDirectoryNow = (scope: Context): Promise<Directory> =>
  readDirectory({ read: scope.db }, scope.kernel.installation);
