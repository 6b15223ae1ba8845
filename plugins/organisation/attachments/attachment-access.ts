import {
  type Access,
  and,
  type Context,
  custom,
  type EntityClass,
  name,
  never,
  or,
  type RowOf,
  type Sql,
  sql,
  type Viewer,
  withinPermission,
} from 'qinxue/plugin';
import { type Rules, servicesOf, tableOf } from '../../../server/api/platform.ts';
import { manageAttachments } from '../permissions.ts';
import { attachable } from './attachable.ts';
import { Attachment } from './attachment.ts';

/**
 * What belongs to no row is its uploader's, and seen by who manages attachments there. What belongs to one is
 * seen and written with it, by that row's own rule; of the uploader it then asks nothing.
 */
export const attachmentAccess: Access = custom(Attachment, isSeen, isWritable);

function isSeen(viewer: Viewer, row: RowOf, rules: Rules): Sql {
  const isMine = viewer.memberId ? sql`${row('uploaderId')} = ${viewer.memberId}` : never;
  const isManaged = withinPermission(viewer, manageAttachments, row('unitId'));
  return or(
    and(sql`${row('ownerId')} IS NULL`, or(isMine, isManaged)),
    ...attachable(rules).map((entity) =>
      and(sql`${row('ownerEntity')} = ${entity.name}`, ownerSeen(entity, viewer, row, rules)),
    ),
  );
}

function ownerSeen(entity: EntityClass, viewer: Viewer, row: RowOf, rules: Rules): Sql {
  const { name: table } = tableOf(entity);
  const alias = `${table}_owner`;
  const owner: RowOf = (column) => name(alias, column);
  return sql`EXISTS (SELECT 1 FROM ${name(table)} ${name(alias)} WHERE ${owner('id')} = ${row('ownerId')} AND ${rules.visible(entity, viewer, owner)})`;
}

async function isWritable(
  context: Context,
  { uploaderId, unitId, ownerEntity, ownerId }: Attachment,
): Promise<boolean> {
  if (ownerId === null) return uploaderId === context.viewer.memberId || context.can(manageAttachments, unitId);
  const entity = attachable(servicesOf(context).installation).find(({ name }) => name === ownerEntity);
  const owner = entity && (await context.find(entity, ownerId));
  return owner !== undefined && context.isWritable(owner);
}
