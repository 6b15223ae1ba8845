import { statfs } from 'node:fs/promises';
import { databaseFull } from './database-errors.ts';
import { unavailable } from './sqlite-errors.ts';

/** With less than this a unit of work may fail half-way. */
const ROOM_BYTES = 1024 * 1024;

/** Whether the file of the embedded database can grow: what readiness asks. */
export class Room {
  /** The file, or its disk, has refused the last unit of work. */
  isRefused = false;

  constructor(private readonly folder: string) {}

  /** What a statement has failed with, as callers are told. */
  told(error: unknown): unknown {
    const told = unavailable(error);
    this.isRefused ||= told !== undefined && told.code !== 'TRY_AGAIN';
    return told ?? error;
  }

  /**
   * @param trial a unit of work that writes, asked for only after one was refused
   * @throws DATABASE_FULL, and what the trial throws
   */
  async require(trial: () => Promise<void>): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    if (bavail * bsize < ROOM_BYTES) throw databaseFull();
    if (this.isRefused) await trial();
  }
}
