import { type EntityClass, sql } from 'qinxue/plugin';
import type { Platform } from '../../server/api/platform.ts';
import { Member } from './members/member.ts';
import { Membership } from './members/membership.ts';
import { analyse } from './permissions.ts';
import { PluginSetting } from './plugins/plugin-setting.ts';
import { Role } from './roles/role.ts';
import { RoleGrant } from './roles/role-grant.ts';
import { ApiToken } from './sign-in/api-token.ts';
import { EndedSession } from './sign-in/ended-session.ts';
import { SessionEpoch } from './sign-in/session-epoch.ts';
import { below } from './tree/tree-sql.ts';
import { Unit } from './units/unit.ts';

/** A change to one of these moves the version of the directory: all processes read it again. */
const directoryEntities: ReadonlySet<EntityClass> = new Set<EntityClass>([
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

/** What the kernel asks of the organisation. */
export const platform: Platform = {
  tree: {
    read: async (session) => {
      const units = await session.query(sql`SELECT id, code, name, parentId FROM organisation_unit`);
      const roles = await session.query(sql`SELECT code, permissions FROM organisation_role WHERE builtIn = 0`);
      return {
        units: units.map(({ id, code, name, parentId }) => ({
          id: String(id),
          code: String(code),
          name: String(name),
          parentId: parentId === null ? null : String(parentId),
        })),
        roles: new Map(
          roles.map(({ code, permissions }) => [String(code), new Set(JSON.parse(String(permissions)) as string[])]),
        ),
      };
    },
    below,
  },
  invalidatedBy: directoryEntities,
  analyse,
  hasDemoSignIns: async (session) =>
    (await session.query(sql`SELECT id FROM organisation_account WHERE login = 'admin'`)).length > 0,
};
