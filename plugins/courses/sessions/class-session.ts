import {
  Attribute,
  Column,
  connection,
  DateTime,
  Entity,
  enumType,
  Field,
  HasMany,
  Hours,
  Index,
  ObjectType,
  type Page,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { type Attendance, AttendanceConnection } from '../attendance/attendance.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { type ClassRecord, ClassRecordConnection } from '../records/class-record.ts';

export const ClassSessionStatus = enumType(
  'ClassSessionStatus',
  'Where a session of a training class stands (课次状态).',
  {
    PLANNED: 'Still to come, or without a record of attendance (已安排).',
    HELD: 'Took place; attendance is recorded (已上课).',
    CANCELLED: 'Did not take place; it counts for nothing (已取消).',
  },
);
export type ClassSessionStatus = keyof typeof ClassSessionStatus;

@Entity('courses_class_session')
@ObjectType('ClassSession', { description: 'A time at which a training class meets (课次).' })
export class ClassSession extends Stored {
  static readonly idPrefix = 'css';

  @Index('ix_courses_class_session_class')
  @Reference(() => TrainingClass, { field: 'trainingClass', description: 'Of which class (培训班).' })
  classId!: string;

  @Attribute(DateTime, { description: 'When it begins (开始时间).' })
  startsAt!: Date;

  @Attribute(DateTime, { description: 'When it ends (结束时间).' })
  endsAt!: Date;

  @Attribute(String, { length: 200, nullable: true, description: 'Where it is held (地点).' })
  location!: string | null;

  @Field(() => Hours, { description: 'What it is worth (学时).' })
  @Column('int')
  hours!: number;

  @Attribute(ClassSessionStatus, { description: 'Where it stands (状态).' })
  status!: ClassSessionStatus;

  @HasMany(() => AttendanceConnection, 'sessionId', { description: 'Who was there (考勤).' })
  attendances?: Page<Attendance>;

  @HasMany(() => ClassRecordConnection, 'sessionId', {
    description: 'What shows that it took place, for those who follow its attendance (培训记录).',
  })
  records?: Page<ClassRecord>;
}

export const ClassSessionConnection = connection(ClassSession);
