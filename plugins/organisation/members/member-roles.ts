import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { type Seat, SeatConnection } from '../bodies/seat.ts';
import { type RoleGrant, RoleGrantConnection } from '../roles/role-grant.ts';
import { Member } from './member.ts';

/** What a member holds: apart from `member.ts`, which these refer to. */
@Resolver(() => Member)
export class MemberRoles {
  @HasMany(() => RoleGrantConnection, 'memberId', { description: 'The roles that the person holds and held (授权).' })
  roleGrants?: Page<RoleGrant>;

  @HasMany(() => SeatConnection, 'memberId', { description: 'Where the person sits and sat (席位).' })
  seats?: Page<Seat>;
}
