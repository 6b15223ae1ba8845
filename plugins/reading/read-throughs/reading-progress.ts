import { Attribute, connection, Entity, Index, Int, LocalDate, ObjectType, Reference, Stored } from 'qinxue/plugin';
import { ReadThrough } from './read-through.ts';

@Entity('reading_progress')
@Index('ix_reading_progress_minutes', ['readThroughId', 'loggedOn', 'minutes'])
@Index('ix_reading_progress_read_through', ['readThroughId', 'loggedOn'])
@ObjectType('ReadingProgress', { description: 'A step in the reading of a book; never changed (进度记录).' })
export class ReadingProgress extends Stored {
  static readonly idPrefix = 'rdp';

  @Reference(() => ReadThrough, { description: 'Of which reading (阅读记录).' })
  readThroughId!: string;

  @Attribute(LocalDate, { description: 'The day (日期).' })
  loggedOn!: string;

  @Attribute(Int, { description: 'How far before, in what the reader counts (原进度).' })
  progressBefore!: number;

  @Attribute(Int, { description: 'How far after (新进度).' })
  progressAfter!: number;

  @Attribute(Int, { description: 'The minutes that it took; a correction may take some back (分钟).' })
  minutes!: number;

  @Attribute(Boolean, { description: 'Sets a mistake right (是否更正).' })
  isCorrection!: boolean;

  @Attribute(String, { length: 200, nullable: true, description: 'Why it was set right (更正原因).' })
  reason!: string | null;
}

export const ReadingProgressConnection = connection(ReadingProgress);
