import type { Context } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';
import { attachable } from './attachable.ts';
import type { Attachment } from './attachment.ts';

/** What belongs to a row of a plugin is, like the row, not there where the unit has the plugin off. */
export function isInReach(context: Context, { ownerEntity, ownerId }: Attachment): boolean {
  if (ownerId === null) return true;
  const { installation } = servicesOf(context);
  const entity = attachable(installation).find(({ name }) => name === ownerEntity);
  return entity !== undefined && context.isEnabled(installation.ownerOf(entity));
}
