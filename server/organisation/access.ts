import { always, and, name, never, or, type Sql, sql } from '../data/sql.ts';
import { type Access, open, type RowOf, reached, rule } from '../plugin/access.ts';
import type { Viewer } from '../request/viewer.ts';
import { AuditEntry } from './audit-entry.ts';
import { Member } from './member.ts';
import { Membership } from './membership.ts';
import { grantRoles, manageMembers, manageUnits, readAudit, switchPlugins, viewMembers } from './permissions.ts';
import { PluginSetting } from './plugin-setting.ts';
import { Role } from './role.ts';
import { RoleGrant } from './role-grant.ts';
import { Unit } from './unit.ts';

/** The viewer's line upwards, all below the units they are in, and all below their grants. */
export function unitSeen(viewer: Viewer, unitId: Sql): Sql {
  const roots = viewer.seenRoots;
  if (!roots.length) return never;
  return or(
    sql`${unitId} IN ${[...viewer.line]}`,
    sql`${unitId} IN (SELECT descendantId FROM organisation_unit_closure WHERE ancestorId IN ${[...roots]})`,
  );
}

const isSelf = (viewer: Viewer, memberId: Sql) => (viewer.memberId ? sql`${memberId} = ${viewer.memberId}` : never);

/** Colleagues of the own units see each other while they are in them; `viewMembers` also sees former members. */
function membershipSeen(viewer: Viewer, row: RowOf): Sql {
  const colleagues = viewer.identity?.unitIds.length
    ? and(sql`${row('unitId')} IN ${[...viewer.identity.unitIds]}`, sql`${row('validTo')} IS NULL`)
    : never;
  return or(isSelf(viewer, row('memberId')), colleagues, reached(viewer, viewMembers, row('unitId')));
}

function memberSeen(viewer: Viewer, row: RowOf): Sql {
  if (viewer.holdsEverywhere(viewMembers)) return always;
  const of: RowOf = (column) => name('ms', column);
  const seen = membershipSeen(viewer, of);
  return or(
    isSelf(viewer, row('id')),
    seen === never
      ? never
      : sql`EXISTS (SELECT 1 FROM organisation_membership ms WHERE ms.memberId = ${row('id')} AND ${seen})`,
  );
}

export const access: readonly Access[] = [
  rule(
    Unit,
    (viewer, row) => unitSeen(viewer, row('id')),
    (scope, unit) => scope.can(manageUnits, unit.parentId ?? unit.id),
  ),
  rule(Member, memberSeen, (scope) => scope.can(manageMembers)),
  rule(Membership, membershipSeen, (scope, membership) => scope.can(manageMembers, membership.unitId)),
  open(Role, grantRoles),
  rule(
    RoleGrant,
    (viewer, row) =>
      or(
        isSelf(viewer, row('memberId')),
        reached(viewer, grantRoles, row('unitId')),
        reached(viewer, viewMembers, row('unitId')),
      ),
    (scope, grant) => scope.can(grantRoles, grant.unitId),
  ),
  rule(
    PluginSetting,
    (viewer, row) => unitSeen(viewer, row('unitId')),
    (scope, setting) => scope.can(switchPlugins, setting.unitId),
  ),
  rule(
    AuditEntry,
    (viewer, row) => reached(viewer, readAudit, row('unitId')),
    () => false,
  ),
];
