import {
  Attribute,
  connection,
  Entity,
  enumType,
  HasMany,
  Index,
  ObjectType,
  type Page,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { type Attachment, AttachmentConnection, Unit } from '../../organisation/index.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { ClassSession } from '../sessions/class-session.ts';

export const ClassRecordKind = enumType('ClassRecordKind', 'What a record of a training class is (培训记录类型).', {
  SIGN_IN_SHEET: 'A list that people have signed (签到表).',
  PHOTOGRAPH: 'A picture of what took place (现场照片).',
  MINUTES: 'What was said and done (培训纪要).',
  OTHER: 'Anything else that shows what took place (其他).',
});
export type ClassRecordKind = keyof typeof ClassRecordKind;

/** A row of its own, because a class is seen by everyone for whom it is, and who signed its list is not. */
@Entity('courses_class_record')
@ObjectType('ClassRecord', {
  description: 'What shows that a training class took place, for those who follow its attendance (培训记录).',
})
export class ClassRecord extends Stored {
  static readonly idPrefix = 'crc';

  @Index('ix_courses_class_record_class')
  @Reference(() => TrainingClass, { field: 'trainingClass', description: 'Of which class (培训班).' })
  classId!: string;

  @Index('ix_courses_class_record_session')
  @Reference(() => ClassSession, {
    nullable: true,
    description: 'Of which session; empty for one of the whole class (课次).',
  })
  sessionId!: string | null;

  /** The class's. */
  @Index('ix_courses_class_record_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Attribute(ClassRecordKind, { description: 'What it is (类型).' })
  kind!: ClassRecordKind;

  @SortKey({ index: 'ix_courses_class_record_title_key' })
  @Attribute(String, { length: 200, description: 'What it is called (标题).' })
  title!: string;

  @HasMany(() => AttachmentConnection, 'ownerId', {
    description: 'Its files, for whoever sees the record (附件).',
  })
  attachments?: Page<Attachment>;
}

export const ClassRecordConnection = connection(ClassRecord);
