import {
  Attribute,
  connection,
  Entity,
  enumType,
  LocalDate as GraphQLLocalDate,
  Index,
  ObjectType,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../units/unit.ts';
import { Member } from './member.ts';

export const MembershipKind = enumType('MembershipKind', 'How a member belongs to a unit (任职类别).', {
  PRIMARY: 'The one unit that the person counts in (主岗).',
  SECONDARY: 'A further unit (兼岗).',
  TEMPORARY: 'Lent for a time (借调).',
});
export type MembershipKind = keyof typeof MembershipKind;

@Entity('organisation_membership')
@Index('ix_organisation_membership_member', ['memberId', 'validFrom'])
@Index('ix_organisation_membership_unit', ['unitId', 'validFrom'])
@ObjectType('Membership', { description: 'That a member belongs to a unit, from a day to a day (任职).' })
export class Membership extends Stored {
  static readonly idPrefix = 'mbs';

  @Reference(() => Member, { description: 'Who (职工).' })
  memberId!: string;

  @Reference(() => Unit, { description: 'Where (单位).' })
  unitId!: string;

  @Attribute(MembershipKind, { description: 'Of which kind (类别).' })
  kind!: MembershipKind;

  @Attribute(String, { length: 100, nullable: true, description: 'The post (岗位).' })
  post!: string | null;

  @Attribute(String, { length: 100, nullable: true, description: 'The trade (工种).' })
  jobType!: string | null;

  @Attribute(String, { length: 64, nullable: true, description: 'The level of skill (技能等级).' })
  jobLevel!: string | null;

  @Attribute(Boolean, { description: 'Works at the front line (一线).' })
  frontline!: boolean;

  @Attribute(Boolean, { description: 'Leads the unit (负责人).' })
  leader!: boolean;

  @Attribute(GraphQLLocalDate, { description: 'The first day (开始日期).' })
  validFrom!: string;

  @Attribute(GraphQLLocalDate, { nullable: true, description: 'The last day; empty while it lasts (结束日期).' })
  validTo!: string | null;
}

export const MembershipConnection = connection(Membership);
