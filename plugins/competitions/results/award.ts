import {
  Attribute,
  Code,
  connection,
  Entity,
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

  @Attribute(Int, { description: 'Counts from 1, the best (奖项等级).' })
  tier!: number;

  @SortKey({ index: 'ix_competitions_award_title_key' })
  @Attribute(String, { length: 100, description: 'What it is called (奖项名称).' })
  title!: string;

  @SortKey({ index: 'ix_competitions_award_name_key', isPerson: true })
  @Attribute(String, { length: 200, description: 'Who has it (获奖者).' })
  name!: string;

  @Attribute(Int, { description: 'The rank that brought it (名次).' })
  rank!: number;

  @Attribute(LocalDate, { description: 'The day on which it was given (授奖日期).' })
  awardedOn!: string;

  @Attribute(AwardStatus, { description: 'Whether it stands (状态).' })
  status!: AwardStatus;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it was withdrawn (撤销日期).' })
  withdrawnOn!: string | null;

  @Attribute(String, { length: 500, nullable: true, description: 'Why it was withdrawn, or passed on to them (原因).' })
  reason!: string | null;

  @Code()
  @Attribute(String, { length: 64, nullable: true, description: 'The code of the unit, as it was then (单位编码).' })
  unitCode!: string | null;

  @Attribute(String, {
    length: 200,
    nullable: true,
    description: 'The name of the unit, as it was then, for everyone who sees the award (单位名称).',
  })
  unitName!: string | null;

  @HasMany(() => AwardVersionConnection, 'awardId', { description: 'What it was before it changed (历史版本).' })
  versions?: Page<AwardVersion>;
}

export const AwardConnection = connection(Award);
