import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { assertMark, isUsable, prepareFolder } from './storage-check.ts';
import { fileError, inStorage } from './storage-error.ts';
import type { AttachmentStore, Incoming } from './store.ts';

const INCOMING = 'incoming';

/** A folder that all processes of the deployment share: `ab/abcd…` by content, `incoming/` while it comes. */
export class LocalStore implements AttachmentStore {
  constructor(private readonly folder: string) {}

  prepare(hasAttachments: boolean): Promise<void> {
    return prepareFolder(this.folder, hasAttachments);
  }

  isUsable(): Promise<boolean> {
    return isUsable(this.folder);
  }

  begin(): Promise<Incoming> {
    return inStorage(async () => {
      await assertMark(this.folder);
      const folder = join(this.folder, INCOMING);
      await made(folder);
      const path = join(folder, randomUUID());
      return new LocalIncoming(path, await open(path, 'wx'), (sha256) => this.pathOf(sha256));
    });
  }

  async open(sha256: string): Promise<Readable> {
    await inStorage(() => assertMark(this.folder));
    // Before anything is answered: a file that is missing is an error, not half an answer.
    const file = await open(this.pathOf(sha256)).catch((error) => {
      throw fileError(error);
    });
    return file.createReadStream();
  }

  async *kept(): AsyncIterable<readonly string[]> {
    const folders = (await namesIn(this.folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
    for (const folder of folders) {
      const names = await namesIn(join(this.folder, folder));
      yield names.filter((name) => /^[0-9a-f]{64}$/.test(name));
    }
  }

  remove(sha256: string, before: Date): Promise<boolean> {
    return removeOlder(this.pathOf(sha256), before);
  }

  async removeIncoming(before: Date): Promise<number> {
    const folder = join(this.folder, INCOMING);
    const names = await namesIn(folder);
    const removed = await Promise.all(names.map((name) => removeOlder(join(folder, name), before)));
    return removed.filter(Boolean).length;
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

class LocalIncoming implements Incoming {
  private isClosed = false;

  constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly pathOf: (sha256: string) => string,
  ) {}

  write(chunk: Buffer): Promise<void> {
    return inStorage(() => this.file.appendFile(chunk));
  }

  close(): Promise<void> {
    return inStorage(async () => {
      // A row must never name a file that a power cut has emptied.
      await this.file.sync();
      await this.release();
    });
  }

  keep(sha256: string): Promise<void> {
    return inStorage(async () => {
      const place = this.pathOf(sha256);
      await made(join(place, '..'));
      // Over an older one of the same content, which is young again by this.
      await rename(this.path, place).catch(async (error) => {
        // After a deadlock the unit of work runs again, and the file is there from the first time.
        await access(place, constants.R_OK).catch(() => {
          throw error;
        });
      });
    });
  }

  async discard(): Promise<void> {
    await this.release().catch(() => undefined);
    await rm(this.path, { force: true });
  }

  private async release(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await this.file.close();
  }
}

/** Below the folder only: that itself is not made anew where it has vanished. */
const made = (folder: string): Promise<void> =>
  mkdir(folder).then(
    () => undefined,
    (error) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error) => {
    if (isAbsent(error)) return [];
    throw error;
  });

async function removeOlder(path: string, before: Date): Promise<boolean> {
  try {
    if ((await stat(path)).mtime >= before) return false;
    await rm(path);
    return true;
  } catch (error) {
    // Another process was quicker.
    if (isAbsent(error)) return false;
    throw error;
  }
}

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
