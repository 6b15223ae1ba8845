import {
  badInput,
  type Context,
  type EntityClass,
  notFound,
  nounOf,
  QinxueError,
  type Stored,
  text,
} from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';
import { attachable } from './attachable.ts';
import { Attachment } from './attachment.ts';

/** Of one row at a time. */
const MAX = 50;

/** A row, and the attachments that are given to it or taken from it. */
export interface Belonging {
  readonly owner: Stored;
  readonly ids: readonly string[];
}

/**
 * Gives attachments that the viewer has uploaded to a row of the plugin, in the mutation's transaction. From
 * then on whoever sees the row sees them, and nobody else. Those that the row has already stay as they are.
 * @throws NOT_FOUND for hidden and absent attachments alike, CONFLICT for one that belongs to another row,
 * FORBIDDEN for another's upload or a row that the viewer may not write
 * @example `await attach(context, proposal, input.attachments)`
 */
export const attach = (context: Context, owner: Stored, ids: readonly string[]): Promise<Attachment[]> =>
  attachAll(context, [{ owner, ids }]);

/** The same for many rows in as many statements as for one. */
export async function attachAll(context: Context, all: readonly Belonging[]): Promise<Attachment[]> {
  for (const { owner } of all) assertAttachable(context, entityOf(owner));
  const owned = await named(context, all);
  const claimed = owned.find(
    ({ row, owner }) =>
      (row.ownerId !== null && row.ownerId !== owner.id) || owned.some((o) => o.row === row && o.owner !== owner),
  );
  if (claimed)
    throw new QinxueError(
      'CONFLICT',
      text(
        `The attachment \`${claimed.row.id}\` belongs to something else already. Upload the file again.`,
        `附件 \`${claimed.row.id}\` 已属于别的记录，请重新上传该文件。`,
      ),
      { id: claimed.row.id },
    );
  const free = owned.filter(({ row }) => row.ownerId === null);
  const foreign = free.find(({ row }) => row.uploaderId !== context.viewer.memberId && !context.viewer.isSystem);
  if (foreign)
    throw new QinxueError('FORBIDDEN', {
      en: `The attachment \`${foreign.row.id}\` is another's upload. Upload the file yourself.`,
      zh: `附件 \`${foreign.row.id}\` 由他人上传，请自行上传该文件。`,
    });
  return context.updateAll(
    free.map(({ row, owner }) => ({ row, changes: { ownerEntity: entityOf(owner).name, ownerId: owner.id } })),
  );
}

/**
 * Takes attachments from a row, for good; the audit log keeps that they were there.
 * @throws NOT_FOUND for those that the row does not have, FORBIDDEN where the viewer may not write the row
 */
export const detach = (context: Context, owner: Stored, ids: readonly string[]): Promise<void> =>
  detachAll(context, [{ owner, ids }]);

/** The same for many rows in as many statements as for one. */
export async function detachAll(context: Context, all: readonly Belonging[]): Promise<void> {
  const owned = await named(context, all);
  const foreign = owned.find(({ row, owner }) => row.ownerId !== owner.id);
  if (foreign) throw notFound(nounOf(Attachment), foreign.row.id);
  await context.removeAll(owned.map(({ row }) => row));
}

const entityOf = (owner: Stored) => owner.constructor as unknown as EntityClass;

function assertAttachable(context: Context, entity: EntityClass): void {
  if (!attachable(servicesOf(context).installation).includes(entity))
    throw new Error(
      `${entity.name} has no field of attachments: declare it with @HasMany(() => AttachmentConnection, …).`,
    );
}

/** Each attachment with the row that it is named for. */
async function named(context: Context, all: readonly Belonging[]): Promise<{ row: Attachment; owner: Stored }[]> {
  const wanted = all.flatMap(({ owner, ids }) => {
    const distinct = [...new Set(ids)];
    if (distinct.length > MAX)
      throw badInput(
        'attachments',
        text(`names more than ${MAX}; take fewer at a time.`, `超过 ${MAX} 个，请分次提交。`),
      );
    return distinct.map((id) => ({ id, owner }));
  });
  if (!wanted.length) return [];
  const found = await context.list(Attachment, { id: { in: wanted.map(({ id }) => id) } });
  const rows = new Map(found.map((row) => [row.id, row]));
  return wanted.map(({ id, owner }) => {
    const row = rows.get(id);
    if (!row) throw notFound(nounOf(Attachment), id);
    return { row, owner };
  });
}
