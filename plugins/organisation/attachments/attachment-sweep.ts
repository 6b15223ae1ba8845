import { and, name, or, type Sql, sql } from 'qinxue/plugin';
import {
  own,
  platformContext,
  type Round,
  type Services,
  type Session,
  select,
  tableOf,
} from '../../../server/api/platform.ts';
import { attachable } from './attachable.ts';
import { Attachment } from './attachment.ts';
import { lockFiles } from './file-lock.ts';
import type { AttachmentStore } from './store.ts';

/** How long an upload may wait for the mutation that attaches it. */
const WAITS_FOR_MS = 24 * 3600 * 1000;

/** So many rows or files at once: uploads wait meanwhile. */
const SLICE = 200;

/** Takes away attachments that nothing refers to, and files that no attachment has – of uploads rolled back, say. */
export const sweepAttachments =
  (kernel: Services, store: AttachmentStore): Round =>
  async (isStopped) => {
    const before = new Date(kernel.now().getTime() - WAITS_FOR_MS);
    let swept = 0;
    for (let removed = SLICE; removed === SLICE && !isStopped(); swept += removed)
      removed = await removeRows(kernel, before);
    for await (const some of store.kept())
      for (let i = 0; i < some.length && !isStopped(); i += SLICE)
        await removeFiles(kernel, store, some.slice(i, i + SLICE), before);
    await store.removeIncoming(before);
    return swept;
  };

/** Resolves to their number. Another process that sweeps the same rows, or a claim in between, is a conflict: the next hour does it. */
function removeRows(kernel: Services, before: Date): Promise<number> {
  return kernel.systemContext().transaction(async (context) => {
    platformContext(context).action = 'attachmentSweep';
    const gone = attachable(kernel.installation).map((entity) =>
      and(sql`${own('ownerEntity')} = ${entity.name}`, isAbsent(tableOf(entity).name)),
    );
    const where = and(sql`${own('updatedAt')} < ${before}`, or(sql`${own('ownerId')} IS NULL`, ...gone));
    const rows = await select(context.unguardedDatabase, tableOf(Attachment), { where, limit: SLICE });
    await context.removeAll(rows);
    return rows.length;
  });
}

const isAbsent = (table: string): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM ${name(table)} ${name('o')} WHERE ${name('o', 'id')} = ${own('ownerId')})`;

async function removeFiles(
  kernel: Services,
  store: AttachmentStore,
  hashes: readonly string[],
  before: Date,
): Promise<void> {
  // Most have a row: those never make an upload wait.
  const candidates = await withoutRow(kernel.database.read, hashes);
  if (!candidates.length) return;
  await kernel.database.write(async (session) => {
    await lockFiles(session);
    const unused = await withoutRow(session, candidates);
    await Promise.all(unused.map((sha256) => store.remove(sha256, before)));
  });
}

async function withoutRow(session: Session, hashes: readonly string[]): Promise<string[]> {
  const rows = await session.query(
    sql`SELECT DISTINCT sha256 FROM organisation_attachment WHERE sha256 IN ${[...hashes]}`,
  );
  const used = new Set(rows.map(({ sha256 }) => sha256));
  return hashes.filter((sha256) => !used.has(sha256));
}
