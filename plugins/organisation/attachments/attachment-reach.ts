import type { Scope } from '../../../server/kernel/request/scope.ts';
import type { Attachment } from './attachment.ts';

/** What belongs to a row of a plugin is, like the row, not there where the unit has the plugin off. */
export function isInReach(scope: Scope, { ownerEntity, ownerId }: Attachment): boolean {
  if (ownerId === null) return true;
  const { attachable, ownerOf } = scope.kernel.installation;
  const entity = attachable.find(({ name }) => name === ownerEntity);
  return entity !== undefined && scope.isEnabled(ownerOf(entity));
}
