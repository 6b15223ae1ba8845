import {
  Attribute,
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  Index,
  Int,
  LocalDate,
  ObjectType,
  Percent,
  Reference,
  Score,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { ReadingActivity } from '../activities/activity.ts';
import { DeliverableKind } from '../activities/deliverable-kind.ts';
import { ReadThrough } from '../read-throughs/read-through.ts';
import { NoteVisibility, ReadingNoteStatus } from './note-status.ts';

@Entity('reading_note')
@Index('ix_reading_note_unit_approved', ['unitId', 'approvedOn', 'status'])
@Index('ix_reading_note_unit', ['unitId', 'status'])
@Index('ix_reading_note_work', ['workId', 'status'])
@ObjectType('ReadingNote', { description: 'What a reader wrote about a book (读书笔记).' })
export class ReadingNote extends Stored {
  static readonly idPrefix = 'rdn';
  /** Who may read the audit log may not thereby read a private note. */
  static readonly redactedInAudit = [
    'title',
    'body',
    'words',
    'textHash',
    'similarity',
    'similarToId',
    'score',
    'reviewRemark',
  ];

  @Index('ix_reading_note_member')
  @Reference(() => Member, { field: 'author', description: 'Who wrote it (作者).' })
  memberId!: string;

  @Index('ix_reading_note_read_through')
  @Reference(() => ReadThrough, { nullable: true, description: 'On which reading (阅读记录).' })
  readThroughId!: string | null;

  /** Of the reading, as is the next. */
  @Index('ix_reading_note_activity')
  @Reference(() => ReadingActivity, {
    field: 'readingActivity',
    nullable: true,
    description: 'In which activity, if in any (读书活动).',
  })
  activityId!: string | null;

  @Column('varchar', { length: 32, nullable: true })
  workId!: string | null;

  /** The author's primary unit when it was begun. */
  @Reference(() => Unit, { description: "The author's unit then (当时单位)." })
  unitId!: string;

  /** The unit whose people, with all below it, may read it once it is approved; null for private and public ones. */
  @Index('ix_reading_note_shared')
  @Reference(() => Unit, { nullable: true })
  sharedUnitId!: string | null;

  @Attribute(DeliverableKind, { description: 'What it is (类别).' })
  kind!: DeliverableKind;

  @SortKey({ index: 'ix_reading_note_title_key' })
  @Attribute(String, { length: 200, description: 'The title (标题).' })
  title!: string;

  @Attribute(String, { description: 'The text (正文).' })
  body!: string;

  @Attribute(Int, { description: 'Its words; of Chinese every character is one (字数).' })
  words!: number;

  @Attribute(NoteVisibility, { description: 'Whom it is meant for (可见范围).' })
  visibility!: NoteVisibility;

  @Attribute(ReadingNoteStatus, { description: 'Where it stands (状态).' })
  status!: ReadingNoteStatus;

  /** A SimHash, from when it was last handed in. */
  @Column('varchar', { length: 16, nullable: true })
  textHash!: string | null;

  /** Shown to reviewers alone, as the remark below is to them and the author: their fields have resolvers. */
  @Field(() => Percent, {
    nullable: true,
    description:
      'For reviewers: how much it has in common with the nearest note on the book that somebody else handed in before; 100 is all (相似度).',
  })
  @Column('int', { nullable: true })
  similarity!: number | null;

  @Reference(() => ReadingNote, { nullable: true })
  @Index('ix_reading_note_similar')
  similarToId!: string | null;

  @Field(() => Score, {
    nullable: true,
    description: 'What a reviewer gave it, up to 100 points (得分).',
  })
  @Column('int', { nullable: true })
  score!: number | null;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it was last handed in (提交日期).' })
  submittedOn!: string | null;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it was approved (通过日期).' })
  approvedOn!: string | null;

  @Reference(() => Member, { nullable: true, description: 'Who reviewed it (审核人).' })
  @Index('ix_reading_note_reviewer')
  reviewerId!: string | null;

  @Attribute(DateTime, { nullable: true, description: 'When a reviewer last said something to it (审核时间).' })
  reviewedAt!: Date | null;

  @Attribute(String, {
    length: 1000,
    nullable: true,
    description: 'For its author and reviewers: what the reviewer says to it (审核意见).',
  })
  reviewRemark!: string | null;
}

export const ReadingNoteConnection = connection(ReadingNote);
