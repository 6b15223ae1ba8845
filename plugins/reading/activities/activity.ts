import {
  Attribute,
  Column,
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
import { type Audience, Unit } from '../../organisation/index.ts';
import { type ReadingNote, ReadingNoteConnection } from '../notes/note.ts';
import { type ReadThrough, ReadThroughConnection } from '../read-throughs/read-through.ts';
import { type ActivityBook, ActivityBookConnection } from './activity-book.ts';
import { ReadingActivityStatus } from './activity-status.ts';
import { ReadingDeliverable } from './deliverable.ts';
import { type ReadingResult, ReadingResultConnection } from './result.ts';

@Entity('reading_activity')
@ObjectType('ReadingActivity', {
  description: 'A season in which people of a unit and below read books and hand in notes (读书活动).',
})
export class ReadingActivity extends Stored {
  static readonly idPrefix = 'rda';

  @SortKey({ index: 'ix_reading_activity_title_key' })
  @Attribute(String, { length: 200, description: 'The title (活动名称).' })
  title!: string;

  @Attribute(String, { length: 500, nullable: true, description: 'What it is about (主题).' })
  theme!: string | null;

  @Index('ix_reading_activity_unit')
  @Reference(() => Unit, { description: 'The unit that organises it (组织单位).' })
  unitId!: string;

  /** Null for everyone of the unit and below. */
  @Column('json', { nullable: true })
  audience!: Audience | null;

  @Attribute(LocalDate, { description: 'The first day (开始日期).' })
  startsOn!: string;

  @Attribute(LocalDate, { description: 'The last day (结束日期).' })
  endsOn!: string;

  @Attribute([ReadingDeliverable], { description: 'What everyone who takes part hands in (成果要求).' })
  deliverables!: ReadingDeliverable[];

  @Attribute(Int, {
    description: 'A book counts as read from this level on: 0 declared, 1 approved note, 3 verified (证据等级).',
  })
  evidenceLevel!: number;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which submissions were closed (截止提交日期).' })
  closedOn!: string | null;

  /** Readers were told of it once: a draft that is called off stays its organisers'. */
  @Column('boolean', { nullable: true })
  announced!: boolean | null;

  @Attribute(String, {
    length: 500,
    nullable: true,
    description: 'Why it was last prolonged, taken back or called off (变更原因).',
  })
  changeReason!: string | null;

  @Attribute(ReadingActivityStatus, { length: 32, description: 'Where it stands (状态).' })
  status!: ReadingActivityStatus;

  @HasMany(() => ActivityBookConnection, 'activityId', { description: 'The books to choose from (书目).' })
  books?: Page<ActivityBook>;

  @HasMany(() => ReadThroughConnection, 'activityId', { description: 'Who reads what in it (读书记录).' })
  readThroughs?: Page<ReadThrough>;

  @HasMany(() => ReadingNoteConnection, 'activityId', { description: 'What was written in it (读书笔记).' })
  notes?: Page<ReadingNote>;

  @HasMany(() => ReadingResultConnection, 'activityId', {
    description: 'Who has done what, from RESULTS on (活动结果).',
  })
  results?: Page<ReadingResult>;
}

export const ReadingActivityConnection = connection(ReadingActivity);
