import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Relation,
  SortKey,
  Stored,
  Unit,
} from 'qinxue/plugin';
import { Entry } from '../entries/entry.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';

@Entity('competitions_award')
@Index('ux_competitions_award', ['eventId', 'entryId'], { unique: true })
@ObjectType('Award', { description: 'An award of a competition (获奖).' })
export class Award extends Stored {
  static readonly idPrefix = 'awd';

  @ForeignKey(() => CompetitionEvent, { name: 'fk_competitions_award_event' })
  @Column('varchar', { length: 32 })
  eventId!: string;

  @Index('ix_competitions_award_entry')
  @ForeignKey(() => Entry, { name: 'fk_competitions_award_entry' })
  @Column('varchar', { length: 32 })
  entryId!: string;

  /** The entry's. */
  @Index('ix_competitions_award_unit')
  @ForeignKey(() => Unit, { name: 'fk_competitions_award_unit' })
  @Column('varchar', { length: 32 })
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

  @BelongsTo(() => CompetitionEvent, 'eventId', { description: 'The event (赛项).' })
  event?: Relation<CompetitionEvent>;

  @BelongsTo(() => Entry, 'entryId', { description: 'The entry, for those who may see it (参赛报名).' })
  entry?: Relation<Entry>;

  @BelongsTo(() => Unit, 'unitId', { description: 'For which unit (代表单位).' })
  unit?: Relation<Unit>;
}

export const AwardConnection = connection(Award);
