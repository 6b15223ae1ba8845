import {
  type Access,
  and,
  childOf,
  custom,
  name,
  never,
  or,
  publicToSignedIn,
  type RowOf,
  type Sql,
  sql,
  type Viewer,
  withinPermission,
} from 'qinxue/plugin';
import { always } from '../../server/api/platform.ts';
import { attachmentAccess } from './attachments/attachment-access.ts';
import { AuditEntry } from './audit/audit-entry.ts';
import { Body } from './bodies/body.ts';
import { Seat } from './bodies/seat.ts';
import { Member } from './members/member.ts';
import { isMemberManaged } from './members/member-managed.ts';
import { Membership } from './members/membership.ts';
import {
  grantRoles,
  manageBodies,
  manageMembers,
  manageUnits,
  readAudit,
  switchPlugins,
  viewMembers,
} from './permissions.ts';
import { PluginSetting } from './plugins/plugin-setting.ts';
import { Role } from './roles/role.ts';
import { RoleGrant } from './roles/role-grant.ts';
import { ApiToken } from './sign-in/api-token.ts';
import { below } from './tree/tree-sql.ts';
import { Unit } from './units/unit.ts';

/** The viewer's line upwards, all below the units they are in, and all below their grants. */
export function unitSeen(viewer: Viewer, unitId: Sql): Sql {
  const roots = viewer.seenRoots;
  if (!roots.length) return never;
  return or(sql`${unitId} IN ${[...viewer.ancestorUnitIds]}`, sql`${unitId} IN ${below(roots)}`);
}

const isSelf = (viewer: Viewer, memberId: Sql) => (viewer.memberId ? sql`${memberId} = ${viewer.memberId}` : never);

/**
 * Colleagues of the own units see each other while both are in them; who views or manages members also sees
 * who was there before and who is to come.
 */
function membershipSeen(viewer: Viewer, row: RowOf): Sql {
  const { identity } = viewer;
  const colleagues = identity?.unitIds.length
    ? and(
        sql`${row('unitId')} IN ${[...identity.unitIds]}`,
        sql`${row('validFrom')} <= ${identity.today}`,
        or(sql`${row('validTo')} IS NULL`, sql`${row('validTo')} >= ${identity.today}`),
      )
    : never;
  return or(
    isSelf(viewer, row('memberId')),
    colleagues,
    withinPermission(viewer, viewMembers, row('unitId')),
    withinPermission(viewer, manageMembers, row('unitId')),
  );
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
  custom(
    Unit,
    (viewer, row) => unitSeen(viewer, row('id')),
    // A new one is where its parent is; that a move needs the permission in both places, the move itself sees to.
    (context, unit) => context.can(manageUnits, context.directory.unit(unit.id) ? unit.id : (unit.parentId ?? unit.id)),
  ),
  custom(Member, memberSeen, isMemberManaged),
  custom(Membership, membershipSeen, (context, membership) => context.can(manageMembers, membership.unitId)),
  publicToSignedIn(Role, grantRoles),
  custom(
    RoleGrant,
    (viewer, row) =>
      or(
        isSelf(viewer, row('memberId')),
        withinPermission(viewer, grantRoles, row('unitId')),
        withinPermission(viewer, viewMembers, row('unitId')),
      ),
    (context, grant) => context.can(grantRoles, grant.unitId),
  ),
  custom(
    Body,
    (viewer, row) => unitSeen(viewer, row('unitId')),
    (context, body) => context.can(manageBodies, body.unitId),
  ),
  childOf(Seat, 'bodyId', Body),
  custom(
    PluginSetting,
    (viewer, row) => unitSeen(viewer, row('unitId')),
    (context, setting) => context.can(switchPlugins, setting.unitId),
  ),
  custom(
    AuditEntry,
    (viewer, row) => withinPermission(viewer, readAudit, row('unitId')),
    () => false,
  ),
  custom(
    ApiToken,
    (viewer, row) => isSelf(viewer, row('memberId')),
    (context, token) => token.memberId === context.viewer.memberId && !context.viewer.isToken,
  ),
  attachmentAccess,
];
