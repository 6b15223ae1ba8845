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
import { Member } from '../members/member.ts';
import { Body } from './body.ts';

export const SeatKind = enumType('SeatKind', 'What a member is in a body (席位类别).', {
  CHAIR: 'Leads it; one at a time (组长、主任).',
  VICE: 'Stands in for the chair (副组长、副主任).',
  MEMBER: 'A member of it (成员、委员).',
  SECRETARY: 'Keeps its records (秘书).',
});
export type SeatKind = keyof typeof SeatKind;

@Entity('organisation_seat')
@Index('ix_organisation_seat_body', ['bodyId', 'validFrom'])
@Index('ix_organisation_seat_member', ['memberId', 'validFrom'])
@ObjectType('Seat', { description: 'That a member sits in a body, from a day to a day (席位).' })
export class Seat extends Stored {
  static readonly idPrefix = 'sea';

  @Reference(() => Body, { description: 'In which body (机构).' })
  bodyId!: string;

  @Reference(() => Member, { description: 'Who (成员).' })
  memberId!: string;

  @Attribute(SeatKind, { description: 'As what (席位类别).' })
  seat!: SeatKind;

  @Attribute(GraphQLLocalDate, { description: 'The first day (开始日期).' })
  validFrom!: string;

  @Attribute(GraphQLLocalDate, { nullable: true, description: 'The last day; empty while it lasts (结束日期).' })
  validTo!: string | null;
}

export const SeatConnection = connection(Seat);
