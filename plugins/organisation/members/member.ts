import {
  Attribute,
  Code,
  connection,
  Entity,
  enumType,
  LocalDate as GraphQLLocalDate,
  HasMany,
  Index,
  ObjectType,
  type Page,
  PersonName,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { type Membership, MembershipConnection } from './membership.ts';

export const Employment = enumType('Employment', 'How a member is employed (用工形式).', {
  REGULAR: 'On the regular staff (正式工).',
  DISPATCHED: 'Dispatched by an agency (劳务派遣).',
  TEMPORARY: 'For a time (临时工).',
});
export type Employment = keyof typeof Employment;

export const MemberStatus = enumType('MemberStatus', 'Whether a member is at work (在职状态).', {
  ACTIVE: 'At work (在岗).',
  ON_LEAVE: 'On leave (休假).',
  LEFT: 'Left the organisation (离职).',
  RETIRED: 'Retired (退休).',
});
export type MemberStatus = keyof typeof MemberStatus;

@Entity('organisation_member')
@Index('ux_organisation_member_no', ['employeeNo'], { unique: true })
@ObjectType('Member', { description: 'A person of the organisation (职工).' })
export class Member extends Stored {
  static readonly idPrefix = 'mem';

  @Code()
  @Attribute(String, { length: 64, description: 'Unique in the organisation (工号).' })
  employeeNo!: string;

  @PersonName()
  @SortKey({ index: 'ix_organisation_member_name_key', isPerson: true })
  @Attribute(String, { length: 100, description: 'The name (姓名).' })
  name!: string;

  @Attribute(Employment, { description: 'How employed (用工形式).' })
  employment!: Employment;

  @Attribute(MemberStatus, { description: 'Whether at work (在职状态).' })
  status!: MemberStatus;

  @Attribute(GraphQLLocalDate, { nullable: true, description: 'First day of employment (入职日期).' })
  hiredOn!: string | null;

  @Attribute(GraphQLLocalDate, { nullable: true, description: 'Last day of employment (离职日期).' })
  leftOn!: string | null;

  @HasMany(() => MembershipConnection, 'memberId', {
    description: 'The units of the person, now and earlier (任职经历).',
  })
  memberships?: Page<Membership>;
}

export const MemberConnection = connection(Member);
