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
  registerEnumType,
  Stored,
} from 'qinxue/plugin';
import type { Relation } from 'typeorm';
import { Member } from '../members/member.ts';
import { Body } from './body.ts';

export const SeatKind = { CHAIR: 'CHAIR', VICE: 'VICE', MEMBER: 'MEMBER', SECRETARY: 'SECRETARY' } as const;
export type SeatKind = keyof typeof SeatKind;

registerEnumType(SeatKind, {
  name: 'SeatKind',
  description: 'What a member is in a body (席位类别).',
  valuesConfig: {
    CHAIR: { description: 'Leads it; one at a time (组长、主任).' },
    VICE: { description: 'Stands in for the chair (副组长、副主任).' },
    MEMBER: { description: 'A member of it (成员、委员).' },
    SECRETARY: { description: 'Keeps its records (秘书).' },
  },
});

@Entity('organisation_seat')
@Index('ix_organisation_seat_body', ['bodyId', 'validFrom'])
@Index('ix_organisation_seat_member', ['memberId', 'validFrom'])
@ObjectType('Seat', { description: 'That a member sits in a body, from a day to a day (席位).' })
export class Seat extends Stored {
  static readonly idPrefix = 'sea';

  @ForeignKey(() => Body, { name: 'fk_organisation_seat_body' })
  @Column('varchar', { length: 32 })
  bodyId!: string;

  @ForeignKey(() => Member, { name: 'fk_organisation_seat_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  @Field(() => SeatKind, { description: 'As what (席位类别).' })
  @Column('varchar', { length: 16 })
  seat!: SeatKind;

  @Field(() => GraphQLLocalDate, { description: 'The first day (开始日期).' })
  @Column('date')
  validFrom!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day; empty while it lasts (结束日期).' })
  @Column('date', { nullable: true })
  validTo!: string | null;

  @BelongsTo(() => Body, 'bodyId', { description: 'In which body (机构).' })
  body?: Relation<Body>;

  @BelongsTo(() => Member, 'memberId', { description: 'Who (成员).' })
  member?: Relation<Member>;
}

export const SeatConnection = connection(Seat);
