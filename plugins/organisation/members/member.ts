import {
  Code,
  Column,
  connection,
  Entity,
  Field,
  LocalDate as GraphQLLocalDate,
  HasMany,
  Index,
  ObjectType,
  type Page,
  PersonName,
  registerEnumType,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { type Membership, MembershipConnection } from './membership.ts';

export const Employment = { REGULAR: 'REGULAR', DISPATCHED: 'DISPATCHED', TEMPORARY: 'TEMPORARY' } as const;
export type Employment = keyof typeof Employment;

registerEnumType(Employment, {
  name: 'Employment',
  description: 'How a member is employed (用工形式).',
  valuesConfig: {
    REGULAR: { description: 'On the regular staff (正式工).' },
    DISPATCHED: { description: 'Dispatched by an agency (劳务派遣).' },
    TEMPORARY: { description: 'For a time (临时工).' },
  },
});

export const MemberStatus = { ACTIVE: 'ACTIVE', ON_LEAVE: 'ON_LEAVE', LEFT: 'LEFT', RETIRED: 'RETIRED' } as const;
export type MemberStatus = keyof typeof MemberStatus;

registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description: 'Whether a member is at work (在职状态).',
  valuesConfig: {
    ACTIVE: { description: 'At work (在岗).' },
    ON_LEAVE: { description: 'On leave (休假).' },
    LEFT: { description: 'Left the organisation (离职).' },
    RETIRED: { description: 'Retired (退休).' },
  },
});

@Entity('organisation_member')
@Index('ux_organisation_member_no', ['employeeNo'], { unique: true })
@ObjectType('Member', { description: 'A person of the organisation (职工).' })
export class Member extends Stored {
  static readonly idPrefix = 'mem';

  @Code()
  @Field(() => String, { description: 'Unique in the organisation (工号).' })
  @Column('varchar', { length: 64 })
  employeeNo!: string;

  @PersonName()
  @SortKey({ index: 'ix_organisation_member_name_key', isPerson: true })
  @Field(() => String, { description: 'The name (姓名).' })
  @Column('varchar', { length: 100 })
  name!: string;

  @Field(() => Employment, { description: 'How employed (用工形式).' })
  @Column('varchar', { length: 16 })
  employment!: Employment;

  @Field(() => MemberStatus, { description: 'Whether at work (在职状态).' })
  @Column('varchar', { length: 16 })
  status!: MemberStatus;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of employment (入职日期).' })
  @Column('date', { nullable: true })
  hiredOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of employment (离职日期).' })
  @Column('date', { nullable: true })
  leftOn!: string | null;

  @HasMany(() => MembershipConnection, 'memberId', {
    description: 'The units of the person, now and earlier (任职经历).',
  })
  memberships?: Page<Membership>;
}

export const MemberConnection = connection(Member);
