import {
  Attribute,
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { ReadingActivity } from '../activities/activity.ts';
import { Edition } from '../catalogue/edition.ts';
import { Work } from '../catalogue/work.ts';
import { type ReadingNote, ReadingNoteConnection } from '../notes/note.ts';
import { ProgressMode } from './progress-mode.ts';
import { ReadThroughStatus } from './read-through-status.ts';
import { type ReadingProgress, ReadingProgressConnection } from './reading-progress.ts';

@Entity('reading_read_through')
@Index('ix_reading_read_through_unit_books', [
  'unitId',
  'finishedOn',
  'evidenceReached',
  'memberId',
  'workId',
  'status',
])
// Whoever takes a book up twice at the same moment has one row: the second finds the attempt taken.
@Index('ux_reading_read_through_attempt', ['memberId', 'editionId', 'attempt'], { unique: true })
@Index('ix_reading_read_through_unit', ['unitId', 'finishedOn'])
@Index('ix_reading_read_through_member', ['memberId', 'finishedOn'])
@ObjectType('ReadThrough', {
  description: 'That a person reads a book, once; reading it again is another attempt (阅读记录).',
})
export class ReadThrough extends Stored {
  static readonly idPrefix = 'rdt';

  @Reference(() => Member, { description: 'Who reads (读者).' })
  memberId!: string;

  @Index('ix_reading_read_through_edition')
  @Reference(() => Edition, { description: 'In which edition (图书版本).' })
  editionId!: string;

  /** The edition's: goals count books, not editions. */
  @Index('ix_reading_read_through_work')
  @Reference(() => Work, { description: 'The book (作品).' })
  workId!: string;

  @Index('ix_reading_read_through_activity')
  @Reference(() => ReadingActivity, {
    field: 'readingActivity',
    nullable: true,
    description: 'In which activity, if in any (读书活动).',
  })
  activityId!: string | null;

  /** The reader's primary unit when it was taken up: moving on never moves it. */
  @Reference(() => Unit, { description: "The reader's unit when it was taken up (当时单位)." })
  unitId!: string;

  @Attribute(Int, { description: 'Counts from 1 for the person and the edition (第几次阅读).' })
  attempt!: number;

  @Attribute(ProgressMode, { description: 'What the reader counts (进度方式).' })
  mode!: ProgressMode;

  @Field(() => Int, { description: 'How far, in what the reader counts: page, percent or minutes (进度).' })
  @Column('int')
  progress!: number;

  @Attribute(Int, { description: 'The minutes read so far, as the reader says: evidence level 0 (累计分钟).' })
  minutes!: number;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it was begun (开始日期).' })
  startedOn!: string | null;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it was read to the end (读完日期).' })
  finishedOn!: string | null;

  @Attribute(Int, {
    nullable: true,
    description:
      'How well it is known: 0 declared, 1 approved note, 3 verified; empty where it is not finished or is doubted (证据等级).',
  })
  evidenceReached!: number | null;

  @Attribute(ReadThroughStatus, { description: 'Where it stands (状态).' })
  status!: ReadThroughStatus;

  @Attribute(String, {
    length: 500,
    nullable: true,
    description: 'Why it was given up, where that was said (放弃原因).',
  })
  stopReason!: string | null;

  @Reference(() => Member, { nullable: true, description: 'Who verified or challenged it (核实人).' })
  @Index('ix_reading_read_through_reviewer')
  reviewerId!: string | null;

  @Attribute(DateTime, { nullable: true, description: 'When it was verified or challenged (核实时间).' })
  reviewedAt!: Date | null;

  @Attribute(String, { length: 500, nullable: true, description: 'What the reviewer says to it (核实意见).' })
  reviewRemark!: string | null;

  @HasMany(() => ReadingProgressConnection, 'readThroughId', { description: 'How it went on (进度记录).' })
  progressLog?: Page<ReadingProgress>;

  @HasMany(() => ReadingNoteConnection, 'readThroughId', {
    description: 'The notes on it that you can see (读书笔记).',
  })
  notes?: Page<ReadingNote>;
}

export const ReadThroughConnection = connection(ReadThrough);
