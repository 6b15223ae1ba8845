import type { Stored } from '../../data/stored.ts';
import type { EntityClass } from '../../data/table.ts';
import { badInput, notFound, QinxueError } from '../../errors.ts';
import type { Scope } from '../../request/scope.ts';
import { Attachment } from './attachment.ts';

const MOST = 50;

/**
 * Gives attachments that the viewer has uploaded to a row of the plugin, in the mutation's transaction. From
 * then on whoever sees the row sees them, and nobody else. Those that the row has already stay as they are.
 * @throws NOT_FOUND for hidden and absent attachments alike, CONFLICT for one that belongs to another row,
 * FORBIDDEN for another's upload or a row that the viewer may not write
 * @example `await attach(scope, proposal, input.attachments)`
 */
export async function attach(scope: Scope, owner: Stored, ids: readonly string[]): Promise<Attachment[]> {
  const entity = owner.constructor as unknown as EntityClass;
  if (!scope.kernel.installation.attachable.includes(entity))
    throw new Error(
      `${entity.name} has no field of attachments: declare it with @HasMany(() => AttachmentConnection, …).`,
    );
  const rows = await named(scope, ids);
  const claimed = rows.find(({ ownerId }) => ownerId !== null && ownerId !== owner.id);
  if (claimed)
    throw new QinxueError(
      'CONFLICT',
      `The attachment \`${claimed.id}\` belongs to something else already. Upload the file again.`,
      { id: claimed.id },
    );
  const free = rows.filter(({ ownerId }) => ownerId === null);
  const foreign = free.find(({ uploaderId }) => uploaderId !== scope.viewer.memberId && !scope.viewer.isSystem);
  if (foreign)
    throw new QinxueError(
      'FORBIDDEN',
      `The attachment \`${foreign.id}\` is another's upload. Upload the file yourself.`,
    );
  const changes = { ownerEntity: entity.name, ownerId: owner.id };
  return scope.updateAll(free.map((row) => ({ row, changes })));
}

/**
 * Takes attachments from a row, for good; the audit log keeps that they were there.
 * @throws NOT_FOUND for those that the row does not have, FORBIDDEN where the viewer may not write the row
 */
export async function detach(scope: Scope, owner: Stored, ids: readonly string[]): Promise<void> {
  const rows = await named(scope, ids);
  const foreign = rows.find(({ ownerId }) => ownerId !== owner.id);
  if (foreign) throw notFound('Attachment', foreign.id);
  await scope.removeAll(rows);
}

async function named(scope: Scope, ids: readonly string[]): Promise<Attachment[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST) throw badInput('attachments', `names more than ${MOST}; take fewer at a time.`);
  const rows = new Map((await scope.list(Attachment, { id: { in: wanted } })).map((row) => [row.id, row]));
  return wanted.map((id) => {
    const row = rows.get(id);
    if (!row) throw notFound('Attachment', id);
    return row;
  });
}
