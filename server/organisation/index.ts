import { definePlugin } from '../plugin/define-plugin.ts';
import { text } from '../plugin/text.ts';
import { access } from './access.ts';
import { Account } from './account.ts';
import { AuditEntry } from './audit-entry.ts';
import { Member } from './member.ts';
import { MemberResolver } from './member-resolver.ts';
import { Membership } from './membership.ts';
import { organisation0001 } from './migrations/0001-organisation.ts';
import { permissions } from './permissions.ts';
import { PluginSetting } from './plugin-setting.ts';
import { Role } from './role.ts';
import { RoleGrant } from './role-grant.ts';
import { SessionResolver } from './session-resolver.ts';
import { Unit } from './unit.ts';
import { UnitPluginResolver } from './unit-plugin-resolver.ts';
import { UnitResolver } from './unit-resolver.ts';
import { ViewerResolver } from './viewer-resolver.ts';

/** Units and people, who may do what, and which plugins each unit has on. Never off. */
export const organisation = definePlugin({
  id: 'organisation',
  title: text('Organisation', '组织机构'),
  entities: [Unit, Member, Membership, Role, RoleGrant, PluginSetting, Account, AuditEntry],
  access,
  migrations: [organisation0001],
  resolvers: [ViewerResolver, UnitResolver, MemberResolver, SessionResolver, UnitPluginResolver],
  permissions,
});
