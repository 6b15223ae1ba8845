import { type Permission, QinxueError, type Scope } from 'qinxue/plugin';
import { read } from './permissions.ts';

/** @throws FORBIDDEN, or PLUGIN_SUSPENDED, where the viewer may not do this in the unit now. */
export function requireIn(scope: Scope, permission: Permission, unitId: string): void {
  scope.require(permission, unitId);
  scope.requireWritable('reading', unitId);
}

/**
 * What only the person that the row is about may do, also after moving to another unit.
 * @throws FORBIDDEN for everybody else, or PLUGIN_SUSPENDED
 */
export function requireOwn(
  scope: Scope,
  { memberId, unitId }: { memberId: string; unitId: string },
  what: string,
): void {
  if (memberId !== scope.viewer.memberId)
    throw new QinxueError('FORBIDDEN', `This ${what} is somebody else's. Only they can do this.`);
  scope.require(read);
  scope.requireWritable('reading', unitId);
}

/** @throws FORBIDDEN where the viewer would judge what is their own. */
export function refuseOwn(scope: Scope, { memberId }: { memberId: string }, what: string): void {
  if (memberId === scope.viewer.memberId)
    throw new QinxueError('FORBIDDEN', `This ${what} is your own. Somebody else has to review it.`);
}
