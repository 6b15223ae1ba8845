import { type Context, loader } from 'qinxue/plugin';
import { type Directory, platformContext, readDirectory, servicesOf } from '../../../server/api/platform.ts';

const inTransaction = loader(async (context, keys: readonly string[]) => {
  const directory = await readDirectory({ read: context.unguardedDatabase }, servicesOf(context).installation);
  return keys.map(() => directory);
});

/** The directory with what this transaction itself has changed so far: a mutation's answer tells what is, not what was. */
export function directoryNow(context: Context): Directory | Promise<Directory> {
  return platformContext(context).hasMovedDirectory ? context.load(inTransaction, 'directory') : context.directory;
}

/** From the database, whatever others have committed since the request began; under `lockDirectory` it stays so. */
export const readDirectoryNow = (context: Context): Promise<Directory> =>
  readDirectory({ read: context.unguardedDatabase }, servicesOf(context).installation);
