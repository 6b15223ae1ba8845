import { definePlugin } from '../plugin/define-plugin.ts';
import { text } from '../plugin/text.ts';
import { RosterResolver } from '../roster/roster-resolver.ts';
import { access } from './access.ts';
import { Account } from './account.ts';
import { AccountResolver } from './account-resolver.ts';
import { ApiToken } from './api-token.ts';
import { ApiTokenResolver } from './api-token-resolver.ts';
import { AudienceResolver } from './audience-resolver.ts';
import { AuditEntry } from './audit-entry.ts';
import { AuditResolver } from './audit-resolver.ts';
import { Body } from './body.ts';
import { BodyResolver } from './body-resolver.ts';
import { demo } from './demo.ts';
import { ErrorInfoResolver } from './error-info.ts';
import { Member } from './member.ts';
import { MemberCommandResolver } from './member-command-resolver.ts';
import { MemberResolver } from './member-resolver.ts';
import { MemberRoles } from './member-roles.ts';
import { Membership } from './membership.ts';
import { MembershipCommandResolver } from './membership-command-resolver.ts';
import { MetricResolver } from './metric-resolver.ts';
import { organisation0001 } from './migrations/0001-organisation.ts';
import { organisation0002 } from './migrations/0002-bodies.ts';
import { organisation0003 } from './migrations/0003-api-tokens.ts';
import { permissions } from './permissions.ts';
import { PluginSetting } from './plugin-setting.ts';
import { Role } from './role.ts';
import { RoleGrant } from './role-grant.ts';
import { RoleGrantResolver } from './role-grant-resolver.ts';
import { RoleResolver } from './role-resolver.ts';
import { Seat } from './seat.ts';
import { SeatResolver } from './seat-resolver.ts';
import { SessionResolver } from './session-resolver.ts';
import { Unit } from './unit.ts';
import { UnitCommandResolver } from './unit-command-resolver.ts';
import { UnitPeople } from './unit-people.ts';
import { UnitPluginResolver } from './unit-plugin-resolver.ts';
import { UnitPlugins } from './unit-plugins.ts';
import { UnitResolver } from './unit-resolver.ts';
import { ViewerResolver } from './viewer-resolver.ts';

/** Units and people, who may do what, and which plugins each unit has on. Never off. */
export const organisation = definePlugin({
  id: 'organisation',
  title: text('Organisation', '组织机构'),
  entities: [Unit, Member, Membership, Role, RoleGrant, PluginSetting, Account, AuditEntry, ApiToken, Body, Seat],
  access,
  migrations: [organisation0001, organisation0002, organisation0003],
  resolvers: [
    ViewerResolver,
    UnitResolver,
    UnitCommandResolver,
    UnitPlugins,
    UnitPeople,
    MemberResolver,
    MemberCommandResolver,
    MemberRoles,
    MembershipCommandResolver,
    RoleResolver,
    RoleGrantResolver,
    BodyResolver,
    SeatResolver,
    AccountResolver,
    SessionResolver,
    UnitPluginResolver,
    RosterResolver,
    MetricResolver,
    ErrorInfoResolver,
    ApiTokenResolver,
    AudienceResolver,
    AuditResolver,
  ],
  permissions,
  demo,
});
