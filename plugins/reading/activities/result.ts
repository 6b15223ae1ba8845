import { Attribute, connection, Entity, Index, Int, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { ReadingActivity } from './activity.ts';
import { ReadingDeliverableDone } from './deliverable.ts';

@Entity('reading_result')
@Index('ux_reading_result', ['activityId', 'memberId'], { unique: true })
@ObjectType('ReadingResult', {
  description: 'What one person has done in a reading activity, as it stood when the results were told (活动结果).',
})
export class ReadingResult extends Stored {
  static readonly idPrefix = 'rrs';

  @Reference(() => ReadingActivity, { field: 'readingActivity', description: 'The activity (读书活动).' })
  activityId!: string;

  @Index('ix_reading_result_member')
  @Reference(() => Member, { description: 'Who (职工).' })
  memberId!: string;

  /** Where the person was at their first reading in the activity. */
  @Index('ix_reading_result_unit')
  @Reference(() => Unit, { description: 'The unit of the person then (当时单位).' })
  unitId!: string;

  @Attribute(Int, { description: 'Books read, at the evidence level that the activity counts (已读册数).' })
  booksRead!: number;

  @Attribute(Int, { description: 'Required books among them (已读必读册数).' })
  requiredRead!: number;

  @Attribute(Int, { description: 'Required books in all (必读册数).' })
  requiredBooks!: number;

  @Attribute(Int, { description: 'The level of evidence from which a book counts here (证据等级).' })
  evidenceLevel!: number;

  @Attribute([ReadingDeliverableDone], { description: 'What was handed in and approved (成果完成情况).' })
  deliverables!: ReadingDeliverableDone[];

  @Attribute(Boolean, { description: 'All that the activity asks for is done (是否完成).' })
  isComplete!: boolean;
}

export const ReadingResultConnection = connection(ReadingResult);
