import {
  Code,
  Column,
  connection,
  Entity,
  Field,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { AwardStatus } from './award-status.ts';
import { type AwardVersion, AwardVersionConnection } from './award-version.ts';

@Entity('competitions_award')
@Index('ix_competitions_award_day', ['awardedOn', 'entryId'])
@Index('ux_competitions_award', ['eventId', 'entryId'], { unique: true })
@ObjectType('Award', { description: 'An award of a competition (获奖).' })
export class Award extends Stored {
  static readonly idPrefix = 'awd';

  @Reference(() => CompetitionEvent, { description: 'The event (赛项).' })
  eventId!: string;

  @Index('ix_competitions_award_entry')
  @Reference(() => Entry, { description: 'The entry, for those who may see it (参赛报名).' })
  entryId!: string;

  /** The entry's. */
  @Index('ix_competitions_award_unit')
  @Reference(() => Unit, { description: 'For which unit, for those who may see it (代表单位).' })
  unitId!: string;

  @Field(() => Int, { description: 'Counts from 1, the best (奖项等级).' })
  @Column('int')
  tier!: number;

  @SortKey({ index: 'ix_competitions_award_title_key' })
  @Field(() => String, { description: 'What it is called (奖项名称).' })
  @Column('varchar', { length: 100 })
  title!: string;

  @SortKey({ index: 'ix_competitions_award_name_key', isPerson: true })
  @Field(() => String, { description: 'Who has it (获奖者).' })
  @Column('varchar', { length: 200 })
  name!: string;

  @Field(() => Int, { description: 'The rank that brought it (名次).' })
  @Column('int')
  rank!: number;

  @Field(() => LocalDate, { description: 'The day on which it was given (授奖日期).' })
  @Column('date')
  awardedOn!: string;

  @Field(() => AwardStatus, { description: 'Whether it stands (状态).' })
  @Column('varchar', { length: 16 })
  status!: AwardStatus;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it was withdrawn (撤销日期).' })
  @Column('date', { nullable: true })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, or passed on to them (原因).' })
  @Column('varchar', { length: 500, nullable: true })
  reason!: string | null;

  @Code()
  @Field(() => String, { nullable: true, description: 'The code of the unit, as it was then (单位编码).' })
  @Column('varchar', { length: 64, nullable: true })
  unitCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the unit, as it was then, for everyone who sees the award (单位名称).',
  })
  @Column('varchar', { length: 200, nullable: true })
  unitName!: string | null;

  @HasMany(() => AwardVersionConnection, 'awardId', { description: 'What it was before it changed (历史版本).' })
  versions?: Page<AwardVersion>;
}

export const AwardConnection = connection(Award);
