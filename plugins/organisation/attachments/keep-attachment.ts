import { type Context, QinxueError } from 'qinxue/plugin';
import {
  Claimed,
  claim,
  type IdempotentRequest,
  idempotentRequest,
  recall,
  remember,
} from '../../../server/api/platform.ts';
import { Attachment } from './attachment.ts';
import { lockFiles } from './file-lock.ts';
import type { Received } from './receive.ts';

export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly idempotencyKey?: string;
}

/** What an upload answers with; the address comes from the graph. */
export type KeptAttachment = Pick<Attachment, 'id' | 'name' | 'contentType' | 'size' | 'sha256'>;

/** The unit that an upload of the viewer belongs to. @throws FORBIDDEN where there is none */
export function uploadingUnit(context: Context): string {
  const unitId = context.viewer.identity?.primaryUnitId ?? context.unit?.id;
  if (context.viewer.memberId && unitId) return unitId;
  throw new QinxueError('FORBIDDEN', {
    en: 'You belong to no unit today. Ask your administrator for a membership.',
    zh: '您今天不属于任何单位，请联系管理员为您登记任职。',
  });
}

/** Of one member at a time: more than that is a program that forgets what it has sent. */
const MAX_WAITING = 100;

/** @throws CONFLICT where too much of the viewer's waits for a row to belong to */
export async function assertRoom(context: Context): Promise<void> {
  const where = { uploaderId: context.viewer.memberId ?? '', ownerId: null };
  if ((await context.list(Attachment, where, { limit: MAX_WAITING })).length < MAX_WAITING) return;
  throw new QinxueError('CONFLICT', {
    en: `You have uploaded ${MAX_WAITING} attachments that nothing refers to. Use them first; what is not used is gone after a day.`,
    zh: `您已上传 ${MAX_WAITING} 个尚未使用的附件，请先使用；未使用的附件一天后删除。`,
  });
}

/**
 * Puts a received file in its place and writes its row: both or neither, for a file without a row is swept.
 * The same upload under the same key gives the same attachment. @throws IDEMPOTENCY_KEY_REUSED
 */
export async function keepAttachment(context: Context, file: Received, upload: Upload): Promise<KeptAttachment> {
  const answers = keptUnder(context, file, upload);
  try {
    for (;;) {
      const kept = await keepOnce(context, file, upload, answers);
      // Nothing where the answer was swept in between: then this is the first request again.
      if (kept) return kept;
    }
  } finally {
    await file.incoming.discard();
  }
}

async function keepOnce(
  context: Context,
  file: Received,
  { name, contentType }: Upload,
  answers: IdempotentRequest | undefined,
): Promise<KeptAttachment | undefined> {
  const { sha256, size, incoming } = file;
  try {
    return await context.transaction(async (inner) => {
      if (answers) await claim(inner, answers);
      // From here to the commit no sweep looks: a file is never taken away while its row is being written.
      await lockFiles(inner.unguardedDatabase);
      await incoming.keep(sha256);
      const { id } = await inner.insert(Attachment, {
        ...{ name, contentType, size, sha256 },
        uploaderId: inner.viewer.memberId ?? '',
        unitId: uploadingUnit(inner),
        ownerEntity: null,
        ownerId: null,
      });
      const kept = { id, name, contentType, size, sha256 };
      if (answers) await remember(inner, answers, { data: kept });
      return kept;
    });
  } catch (error) {
    if (!(error instanceof Claimed && answers)) throw error;
    return (await recall(context, answers))?.data as KeptAttachment | undefined;
  }
}

function keptUnder(context: Context, { sha256 }: Received, { name, contentType, idempotencyKey }: Upload) {
  const { principal } = context.viewer;
  if (!idempotencyKey || !principal) return undefined;
  return idempotentRequest(principal, idempotencyKey, ['attachment', context.unit?.id, name, contentType, sha256]);
}
