import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { badInput, QinxueError, text } from 'qinxue/plugin';
import type { AttachmentType } from './attachment-type.ts';
import { ContentCheck } from './content-check.ts';
import type { AttachmentStore, Incoming } from './store.ts';

/** A file that has come in whole and is what it says, but is not kept yet. */
export interface Received {
  readonly sha256: string;
  readonly size: number;
  readonly incoming: Incoming;
}

const MEGABYTE = 1024 * 1024;

export const megabytes = (count: number) => count * MEGABYTE;

export const tooLarge = (maxBytes: number) =>
  new QinxueError(
    'ATTACHMENT_TOO_LARGE',
    text(
      `An attachment has at most ${maxBytes / MEGABYTE} MB. Make the file smaller, or split it.`,
      `附件最大 ${maxBytes / MEGABYTE} MB，请压缩或拆分文件。`,
    ),
    { maxBytes },
  );

/**
 * Takes a file in as it comes: counted, hashed and checked on the way, never whole in memory. What is refused
 * leaves no file. @throws ATTACHMENT_TOO_LARGE, ATTACHMENT_TYPE, BAD_INPUT where it is empty
 */
export async function receive(
  store: AttachmentStore,
  source: Readable,
  type: AttachmentType,
  maxBytes: number,
): Promise<Received> {
  const incoming = await store.begin();
  const hash = createHash('sha256');
  const check = new ContentCheck(type);
  let size = 0;
  try {
    // Left open where it is refused: a connection that is cut off would never read why.
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      check.take(chunk);
      hash.update(chunk);
      await incoming.write(chunk);
    }
    if (size === 0) throw badInput('body', text('is empty; send the bytes of the file.', '为空，请发送文件内容。'));
    check.end();
    await incoming.close();
    return { sha256: hash.digest('hex'), size, incoming };
  } catch (error) {
    await incoming.discard();
    throw error;
  }
}
