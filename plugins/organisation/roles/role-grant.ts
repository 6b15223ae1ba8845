import {
  Attribute,
  BelongsTo,
  Column,
  connection,
  Entity,
  LocalDate as GraphQLLocalDate,
  Index,
  ObjectType,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import { Unit } from '../units/unit.ts';
import { Role } from './role.ts';

@Entity('organisation_role_grant')
@Index('ix_organisation_role_grant_member', ['memberId'])
@Index('ix_organisation_role_grant_unit', ['unitId'])
@ObjectType('RoleGrant', { description: 'That a member holds a role in a unit and everything below it (授权).' })
export class RoleGrant extends Stored {
  static readonly idPrefix = 'grt';

  @Reference(() => Member, { description: 'Who holds it (被授权人).' })
  memberId!: string;

  @Reference(() => Role, { description: 'What is held (角色).' })
  roleId!: string;

  @Reference(() => Unit, { description: 'Where, with everything below (单位).' })
  unitId!: string;

  @Attribute(GraphQLLocalDate, { description: 'The first day (开始日期).' })
  validFrom!: string;

  @Attribute(GraphQLLocalDate, { nullable: true, description: 'The last day; empty while it lasts (结束日期).' })
  validTo!: string | null;

  @Column('varchar', { length: 32, nullable: true })
  grantedById!: string | null;

  @BelongsTo(() => Member, 'grantedById', { description: 'Who granted it (授权人).' })
  grantedBy?: Member;
}

export const RoleGrantConnection = connection(RoleGrant);
