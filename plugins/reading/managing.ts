import { type Permission, QinxueError, type Scope } from 'qinxue/plugin';

/** @throws FORBIDDEN, or PLUGIN_SUSPENDED, where the viewer may not do this in the unit now. */
export function requireIn(scope: Scope, permission: Permission, unitId: string): void {
  scope.require(permission, unitId);
  scope.requireWritable('reading', unitId);
}

/** @throws FORBIDDEN for everyone but the person that the row is about. */
export function requireOwn(
  scope: Scope,
  { memberId, unitId }: { memberId: string; unitId: string },
  what: string,
): void {
  if (memberId !== scope.viewer.memberId)
    throw new QinxueError('FORBIDDEN', `This ${what} is somebody else's. Only they can do this.`);
  scope.requireWritable('reading', unitId);
}

/** @throws FORBIDDEN where the viewer would judge what is their own. */
export function refuseOwn(scope: Scope, { memberId }: { memberId: string }, what: string): void {
  if (memberId === scope.viewer.memberId)
    throw new QinxueError('FORBIDDEN', `This ${what} is your own. Somebody else has to review it.`);
}
