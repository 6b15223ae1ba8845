import type { EntityClass } from '../data/table.ts';
import { ApiToken } from './api-token.ts';
import { Member } from './member.ts';
import { Membership } from './membership.ts';
import { PluginSetting } from './plugin-setting.ts';
import { Role } from './role.ts';
import { RoleGrant } from './role-grant.ts';
import { Unit } from './unit.ts';

/** A change to one of these moves the version of the directory: all processes read it again. */
export const directoryEntities: ReadonlySet<EntityClass> = new Set<EntityClass>([
  Unit,
  Member,
  Membership,
  Role,
  RoleGrant,
  PluginSetting,
  ApiToken,
]);
