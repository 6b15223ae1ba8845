import {
  BelongsTo,
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  ForeignKey,
  HasMany,
  Hours,
  Index,
  ObjectType,
  type Page,
  type Relation,
  registerEnumType,
  Stored,
} from 'qinxue/plugin';
import { type Attendance, AttendanceConnection } from '../attendance/attendance.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { type ClassRecord, ClassRecordConnection } from '../records/class-record.ts';

export const ClassSessionStatus = { PLANNED: 'PLANNED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type ClassSessionStatus = keyof typeof ClassSessionStatus;

registerEnumType(ClassSessionStatus, {
  name: 'ClassSessionStatus',
  description: 'Where a session of a training class stands (课次状态).',
  valuesConfig: {
    PLANNED: { description: 'Still to come, or without a record of attendance (已安排).' },
    HELD: { description: 'Took place; attendance is recorded (已上课).' },
    CANCELLED: { description: 'Did not take place; it counts for nothing (已取消).' },
  },
});

@Entity('courses_class_session')
@ObjectType('ClassSession', { description: 'A time at which a training class meets (课次).' })
export class ClassSession extends Stored {
  static readonly idPrefix = 'css';

  @Index('ix_courses_class_session_class')
  @ForeignKey(() => TrainingClass, { name: 'fk_courses_class_session_class' })
  @Column('varchar', { length: 32 })
  classId!: string;

  @Field(() => DateTime, { description: 'When it begins (开始时间).' })
  @Column('datetime', { precision: 3 })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends (结束时间).' })
  @Column('datetime', { precision: 3 })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Where it is held (地点).' })
  @Column('varchar', { length: 200, nullable: true })
  location!: string | null;

  @Field(() => Hours, { description: 'What it is worth (学时).' })
  @Column('int')
  hours!: number;

  @Field(() => ClassSessionStatus, { description: 'Where it stands (状态).' })
  @Column('varchar', { length: 16 })
  status!: ClassSessionStatus;

  @BelongsTo(() => TrainingClass, 'classId', { description: 'Of which class (培训班).' })
  trainingClass?: Relation<TrainingClass>;

  @HasMany(() => AttendanceConnection, 'sessionId', { description: 'Who was there (考勤).' })
  attendances?: Page<Attendance>;

  @HasMany(() => ClassRecordConnection, 'sessionId', {
    description: 'What shows that it took place, for those who follow its attendance (培训记录).',
  })
  records?: Page<ClassRecord>;
}

export const ClassSessionConnection = connection(ClassSession);
