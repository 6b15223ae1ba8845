import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  HasMany,
  Index,
  ObjectType,
  type Page,
  type Relation,
  registerEnumType,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { type Attachment, AttachmentConnection, Unit } from '../../organisation/index.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { ClassSession } from '../sessions/class-session.ts';

export const ClassRecordKind = {
  SIGN_IN_SHEET: 'SIGN_IN_SHEET',
  PHOTOGRAPH: 'PHOTOGRAPH',
  MINUTES: 'MINUTES',
  OTHER: 'OTHER',
} as const;
export type ClassRecordKind = keyof typeof ClassRecordKind;

registerEnumType(ClassRecordKind, {
  name: 'ClassRecordKind',
  description: 'What a record of a training class is (培训记录类型).',
  valuesConfig: {
    SIGN_IN_SHEET: { description: 'A list that people have signed (签到表).' },
    PHOTOGRAPH: { description: 'A picture of what took place (现场照片).' },
    MINUTES: { description: 'What was said and done (培训纪要).' },
    OTHER: { description: 'Anything else that shows what took place (其他).' },
  },
});

/** A row of its own, because a class is seen by everyone for whom it is, and who signed its list is not. */
@Entity('courses_class_record')
@ObjectType('ClassRecord', {
  description: 'What shows that a training class took place, for those who follow its attendance (培训记录).',
})
export class ClassRecord extends Stored {
  static readonly idPrefix = 'crc';

  @Index('ix_courses_class_record_class')
  @ForeignKey(() => TrainingClass, { name: 'fk_courses_class_record_class' })
  @Column('varchar', { length: 32 })
  classId!: string;

  @Index('ix_courses_class_record_session')
  @ForeignKey(() => ClassSession, { name: 'fk_courses_class_record_session' })
  @Column('varchar', { length: 32, nullable: true })
  sessionId!: string | null;

  /** The class's. */
  @Index('ix_courses_class_record_unit')
  @ForeignKey(() => Unit, { name: 'fk_courses_class_record_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => ClassRecordKind, { description: 'What it is (类型).' })
  @Column('varchar', { length: 16 })
  kind!: ClassRecordKind;

  @SortKey({ index: 'ix_courses_class_record_title_key' })
  @Field(() => String, { description: 'What it is called (标题).' })
  @Column('varchar', { length: 200 })
  title!: string;

  @BelongsTo(() => TrainingClass, 'classId', { description: 'Of which class (培训班).' })
  trainingClass?: Relation<TrainingClass>;

  @BelongsTo(() => ClassSession, 'sessionId', {
    description: 'Of which session; empty for one of the whole class (课次).',
  })
  session?: Relation<ClassSession>;

  @HasMany(() => AttachmentConnection, 'ownerId', {
    description: 'Its files, for whoever sees the record (附件).',
  })
  attachments?: Page<Attachment>;
}

export const ClassRecordConnection = connection(ClassRecord);
