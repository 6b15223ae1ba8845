import {
  Attribute,
  BelongsTo,
  Column,
  connection,
  DateTime,
  Entity,
  enumType,
  Field,
  Index,
  Int,
  ObjectType,
  Percent,
  Reference,
  type Relation,
  Stored,
} from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { CourseItem } from '../versions/course-item.ts';
import { Enrolment } from './enrolment.ts';
import { ItemEvidence } from './item-evidence.ts';

export const ItemState = enumType('ItemState', 'How far a learner is with an item (内容学习状态).', {
  STARTED: 'Begun (已开始).',
  DONE: 'Done; it stays done (已完成).',
});
export type ItemState = keyof typeof ItemState;

@Entity('courses_item_progress')
@Index('ux_courses_item_progress', ['enrolmentId', 'itemId'], { unique: true })
@ObjectType('ItemProgress', { description: 'How far a learner is with one item of a course (内容进度).' })
export class ItemProgress extends Stored {
  static readonly idPrefix = 'itp';

  @Reference(() => Enrolment, { description: 'Of whom, in which attempt (学习记录).' })
  enrolmentId!: string;

  @Index('ix_courses_item_progress_item')
  @Reference(() => CourseItem, { description: 'Which item (学习内容).' })
  itemId!: string;

  @Attribute(ItemState, { description: 'How far (状态).' })
  state!: ItemState;

  @Attribute(Int, { description: 'Seconds watched, as far as the clock confirms them (已观看秒数).' })
  watchedSeconds!: number;

  @Attribute(DateTime, { nullable: true, description: 'Up to when watching is counted (最近计时时刻).' })
  lastBeatAt!: Date | null;

  @Attribute(ItemEvidence, {
    nullable: true,
    description: 'What vouches for it; empty until it is done, and for records of former times (完成依据).',
  })
  evidence!: ItemEvidence | null;

  @Field(() => Percent, {
    nullable: true,
    description: 'The score of a quiz or an assignment; 100 is full marks (得分).',
  })
  @Column('int', { nullable: true })
  score!: number | null;

  /** Without a foreign key, as its migration says. */
  @Column('varchar', { length: 32, nullable: true })
  recordedById!: string | null;

  @BelongsTo(() => Member, 'recordedById', { description: 'Who recorded it, where that was not the learner (登记人).' })
  recordedBy?: Relation<Member>;
}

export const ItemProgressConnection = connection(ItemProgress);
