import type { EntityClass } from '../../server/kernel/data/table.ts';
import { Member } from './members/member.ts';
import { Membership } from './members/membership.ts';
import { PluginSetting } from './plugins/plugin-setting.ts';
import { Role } from './roles/role.ts';
import { RoleGrant } from './roles/role-grant.ts';
import { ApiToken } from './sign-in/api-token.ts';
import { EndedSession } from './sign-in/ended-session.ts';
import { SessionEpoch } from './sign-in/session-epoch.ts';
import { Unit } from './units/unit.ts';

/** A change to one of these moves the version of the directory: all processes read it again. */
export const directoryEntities: ReadonlySet<EntityClass> = new Set<EntityClass>([
  Unit,
  Member,
  Membership,
  Role,
  RoleGrant,
  PluginSetting,
  ApiToken,
  SessionEpoch,
  EndedSession,
]);
