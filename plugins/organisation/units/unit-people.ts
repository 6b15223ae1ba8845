import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { type Body, BodyConnection } from '../bodies/body.ts';
import { type RoleGrant, RoleGrantConnection } from '../roles/role-grant.ts';
import { Unit } from './unit.ts';

/** Who does what in a unit: apart from `unit.ts`, which these refer to. */
@Resolver(() => Unit)
export class UnitPeople {
  @HasMany(() => BodyConnection, 'unitId', { description: 'Its leading groups, offices and committees (机构).' })
  bodies?: Page<Body>;

  @HasMany(() => RoleGrantConnection, 'unitId', { description: 'The roles that are held in it (授权).' })
  roleGrants?: Page<RoleGrant>;
}
