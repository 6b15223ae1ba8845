import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  LocalDate as GraphQLLocalDate,
  Index,
  ObjectType,
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

  @ForeignKey(() => Member, { name: 'fk_organisation_role_grant_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  @ForeignKey(() => Role, { name: 'fk_organisation_role_grant_role' })
  @Column('varchar', { length: 32 })
  roleId!: string;

  @ForeignKey(() => Unit, { name: 'fk_organisation_role_grant_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day (开始日期).' })
  @Column('date')
  validFrom!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day; empty while it lasts (结束日期).' })
  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('varchar', { length: 32, nullable: true })
  grantedById!: string | null;

  @BelongsTo(() => Member, 'memberId', { description: 'Who holds it (被授权人).' })
  member?: Member;

  @BelongsTo(() => Role, 'roleId', { description: 'What is held (角色).' })
  role?: Role;

  @BelongsTo(() => Unit, 'unitId', { description: 'Where, with everything below (单位).' })
  unit?: Unit;

  @BelongsTo(() => Member, 'grantedById', { description: 'Who granted it (授权人).' })
  grantedBy?: Member;
}

export const RoleGrantConnection = connection(RoleGrant);
