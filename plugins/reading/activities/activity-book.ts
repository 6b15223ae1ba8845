import { Attribute, connection, Entity, Index, Int, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { Work } from '../catalogue/work.ts';
import { ReadingActivity } from './activity.ts';

@Entity('reading_activity_book')
@Index('ux_reading_activity_book', ['activityId', 'workId'], { unique: true })
@ObjectType('ActivityBook', { description: 'A book of a reading activity (活动书目).' })
export class ActivityBook extends Stored {
  static readonly idPrefix = 'rab';

  @Reference(() => ReadingActivity, { field: 'readingActivity', description: 'The activity (读书活动).' })
  activityId!: string;

  @Index('ix_reading_activity_book_work')
  @Reference(() => Work, { description: 'The book (作品).' })
  workId!: string;

  @Attribute(Int, { description: 'Its place in the list, from 1 (序号).' })
  position!: number;

  @Attribute(Boolean, { description: 'Everyone who takes part reads it (必读).' })
  required!: boolean;
}

export const ActivityBookConnection = connection(ActivityBook);
