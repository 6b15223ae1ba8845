import type { Readable } from 'node:stream';

/** A file on its way in. Nobody sees it until it is kept. */
export interface Incoming {
  write(chunk: Buffer): Promise<void>;
  /** Safe on the disk, and ready to be kept. */
  close(): Promise<void>;
  /** Puts it where its content says. Once it is there, keeping it again does nothing. */
  keep(sha256: string): Promise<void>;
  /** Takes away what was not kept. */
  discard(): Promise<void>;
}

/**
 * Where the bytes of attachments are: by their content, so that the same file twice is there once. Who may see
 * them and whether anything refers to them is not its business.
 */
export interface AttachmentStore {
  /**
   * Once, at the start. @param hasAttachments whether there should be files already
   * @throws BootError where nothing can be kept, or what was kept is not there
   */
  prepare(hasAttachments: boolean): Promise<void>;
  /** Whether files can be kept at the moment: for readiness. */
  isUsable(): Promise<boolean>;
  /** @throws ATTACHMENTS_UNAVAILABLE, as all that follows */
  begin(): Promise<Incoming>;
  open(sha256: string): Promise<Readable>;
  /** The hashes of all that is kept, some at a time. */
  kept(): AsyncIterable<readonly string[]>;
  /** Takes away what was kept before then; false where it is younger, or gone. */
  remove(sha256: string, before: Date): Promise<boolean>;
  /** Takes away what began to come in before then and was neither kept nor discarded. */
  removeIncoming(before: Date): Promise<number>;
}
