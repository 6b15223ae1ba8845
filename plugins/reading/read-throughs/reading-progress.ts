import { Column, connection, Entity, Field, Index, Int, LocalDate, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { ReadThrough } from './read-through.ts';

@Entity('reading_progress')
@Index('ix_reading_progress_minutes', ['readThroughId', 'loggedOn', 'minutes'])
@Index('ix_reading_progress_read_through', ['readThroughId', 'loggedOn'])
@ObjectType('ReadingProgress', { description: 'A step in the reading of a book; never changed (进度记录).' })
export class ReadingProgress extends Stored {
  static readonly idPrefix = 'rdp';

  @Reference(() => ReadThrough, { description: 'Of which reading (阅读记录).' })
  readThroughId!: string;

  @Field(() => LocalDate, { description: 'The day (日期).' })
  @Column('date')
  loggedOn!: string;

  @Field(() => Int, { description: 'How far before, in what the reader counts (原进度).' })
  @Column('int')
  progressBefore!: number;

  @Field(() => Int, { description: 'How far after (新进度).' })
  @Column('int')
  progressAfter!: number;

  @Field(() => Int, { description: 'The minutes that it took; a correction may take some back (分钟).' })
  @Column('int')
  minutes!: number;

  @Field(() => Boolean, { description: 'Sets a mistake right (是否更正).' })
  @Column('boolean')
  isCorrection!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was set right (更正原因).' })
  @Column('varchar', { length: 200, nullable: true })
  reason!: string | null;
}

export const ReadingProgressConnection = connection(ReadingProgress);
