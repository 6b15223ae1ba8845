import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BootError } from '../../../server/api/platform.ts';

/** Stands in the folder as long as it is the one that the deployment began with: the empty place of a mount has none. */
const MARK = '.qinxue-attachments';
/** With less room than this an upload would fail half-way. */
const ROOM_BYTES = 1024 * 1024;

/**
 * Makes the folder where nothing was ever kept, and looks whether it is the one where something was.
 * @param hasAttachments whether the database knows of any
 * @throws BootError where it is missing or empty though it should not be, or may not be written
 */
export async function prepareFolder(folder: string, hasAttachments: boolean): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unusable(folder, error);
  });
  if (hasAttachments && !names?.length)
    throw new BootError(
      `The folder of attachments ${folder} is ${names ? 'empty' : 'missing'}, though the database has attachments. Mount it, restore it from the backup, or set ATTACHMENTS_DIR to where it is.`,
    );
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, MARK), '', { flag: 'a' });
    const trial = join(folder, `.${randomUUID()}`);
    await writeFile(trial, '');
    await rm(trial);
  } catch (error) {
    throw unusable(folder, error as NodeJS.ErrnoException);
  }
}

/** Whether files can be kept there now: it is the folder of the start, may be written, and has room. */
export async function isUsable(folder: string): Promise<boolean> {
  try {
    await assertMark(folder);
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
}

/** @throws the file system's error: what has vanished is not made anew */
export const assertMark = (folder: string): Promise<void> => access(join(folder, MARK), constants.F_OK);

const unusable = (folder: string, { code, message }: NodeJS.ErrnoException) =>
  new BootError(
    `The folder of attachments ${folder} cannot be used (${code ?? message}). Check its rights and the room on its disk, or set ATTACHMENTS_DIR to another.`,
  );
