import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  ObjectType,
  type Relation,
  Stored,
} from 'qinxue/plugin';
import { Work } from '../catalogue/work.ts';
import { ReadingActivity } from './activity.ts';

@Entity('reading_activity_book')
@Index('ux_reading_activity_book', ['activityId', 'workId'], { unique: true })
@ObjectType('ActivityBook', { description: 'A book of a reading activity (活动书目).' })
export class ActivityBook extends Stored {
  static readonly idPrefix = 'rab';

  @ForeignKey(() => ReadingActivity, { name: 'fk_reading_activity_book_activity' })
  @Column('varchar', { length: 32 })
  activityId!: string;

  @Index('ix_reading_activity_book_work')
  @ForeignKey(() => Work, { name: 'fk_reading_activity_book_work' })
  @Column('varchar', { length: 32 })
  workId!: string;

  @Field(() => Int, { description: 'Its place in the list, from 1 (序号).' })
  @Column('int')
  position!: number;

  @Field(() => Boolean, { description: 'Everyone who takes part reads it (必读).' })
  @Column('boolean')
  required!: boolean;

  @BelongsTo(() => Work, 'workId', { description: 'The book (作品).' })
  work?: Relation<Work>;

  @BelongsTo(() => ReadingActivity, 'activityId', { description: 'The activity (读书活动).' })
  readingActivity?: Relation<ReadingActivity>;
}

export const ActivityBookConnection = connection(ActivityBook);
