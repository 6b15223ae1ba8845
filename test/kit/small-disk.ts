import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onFileEnd } from './disposables.ts';

/** Mounts a file system of so many megabytes of memory; undefined where this user may not. */
function mounted(megabytes: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'qinxue-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const unmount = (folder: string) => execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });

/** Whether disks can be made here: root may, and most containers may not. */
export const canMount = (() => {
  const folder = mounted(1);
  if (folder === undefined) return false;
  unmount(folder);
  rmSync(folder, { recursive: true });
  return true;
})();

export interface SmallDisk {
  readonly folder: string;
  /** Takes it away from under whoever uses it: the empty folder of the mount is left. */
  unmount(): void;
}

/** A disk that is soon full; taken away after the file's tests. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = mounted(megabytes);
  if (folder === undefined) throw new Error('No disk can be made here: ask `canMount` first.');
  let isMounted = true;
  const away = () => {
    if (isMounted) unmount(folder);
    isMounted = false;
  };
  onFileEnd(async () => {
    away();
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, unmount: away };
}
