import {
  Code,
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
  SafeInt,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Course } from '../course.ts';
import { type LearningHours, LearningHoursConnection } from '../hours/learning-hours.ts';
import { type ClassPlace, ClassPlaceConnection } from '../places/class-place.ts';
import { type ClassRecord, ClassRecordConnection } from '../records/class-record.ts';
import { type ClassSession, ClassSessionConnection } from '../sessions/class-session.ts';
import { CourseVersion } from '../versions/course-version.ts';
import { ClassStatus, ClassVenue } from './class-status.ts';
import { type ClassTrainer, ClassTrainerConnection } from './class-trainer.ts';

@Entity('courses_class')
@Index('ux_courses_class_code', ['code'], { unique: true })
@ObjectType('TrainingClass', {
  description: 'A training class in or outside the house: who may come, when it meets, who was there (培训班).',
})
export class TrainingClass extends Stored {
  static readonly idPrefix = 'cls';

  @Code()
  @Field(() => String, { description: 'Unique in the organisation; it stays (培训班编码).' })
  @Column('varchar', { length: 64 })
  code!: string;

  @SortKey({ index: 'ix_courses_class_title_key' })
  @Field(() => String, { description: 'The title (培训班名称).' })
  @Column('varchar', { length: 200 })
  title!: string;

  @Index('ix_courses_class_unit')
  @Reference(() => Unit, { description: 'The unit that organises it (主办单位).' })
  unitId!: string;

  @Index('ix_courses_class_course')
  @Reference(() => Course, { nullable: true, description: 'The course that is taught; empty for none (课程).' })
  courseId!: string | null;

  @Index('ix_courses_class_version')
  @Reference(() => CourseVersion, {
    key: 'fk_courses_class_version',
    nullable: true,
    description: 'The version that is taught; its rule decides who completes the class (课程版本).',
  })
  courseVersionId!: string | null;

  @Field(() => ClassVenue, { description: 'Where it is held (办班形式).' })
  @Column('varchar', { length: 16 })
  venue!: ClassVenue;

  @Field(() => String, { nullable: true, description: 'Who gives it, where that is someone outside (承办机构).' })
  @Column('varchar', { length: 200, nullable: true })
  provider!: string | null;

  /** An audience rule as JSON; shown in words. */
  @Column('text', { nullable: true })
  audience!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many can take part; empty without a limit (名额).' })
  @Column('int', { nullable: true })
  seats!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many it needs to take place (最少开班人数).' })
  @Column('int', { nullable: true })
  minSeats!: number | null;

  /** Moves by the statements of `places/seats.ts` alone. */
  @Field(() => Int, { description: 'How many seats are taken (已占名额).' })
  @Column('int')
  taken!: number;

  /** The last number that was given to a place. */
  @Column('int')
  lastNo!: number;

  @Field(() => Boolean, { description: 'Whether people can wait for a seat (允许候补).' })
  @Column('boolean')
  waitlist!: boolean;

  @Field(() => Boolean, { description: 'Whether people who ask for a seat have to be approved (报名须审批).' })
  @Column('boolean')
  approval!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The first day on which one can ask for a seat (报名开始).' })
  @Column('date', { nullable: true })
  enrolFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which one can ask for a seat (报名截止).' })
  @Column('date', { nullable: true })
  enrolTo!: string | null;

  @Field(() => LocalDate, { description: 'The first day (开班日期).' })
  @Column('date')
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day (结班日期).' })
  @Column('date')
  endsOn!: string;

  @Field(() => SafeInt, { nullable: true, description: 'What it is planned to cost, in fen (计划经费，分).' })
  @Column('bigint', { nullable: true })
  plannedCost!: number | null;

  @Field(() => Int, {
    description:
      'Learning time it is planned with, in hundredths of an hour; sessions credit it (计划学时，百分之一小时).',
  })
  @Column('int')
  hours!: number;

  @Field(() => Int, {
    description:
      'The share of its hours that one has to attend where it belongs to no course; 10000 is all (最低出勤率，万分比).',
  })
  @Column('int')
  minAttendance!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was settled first; what is settled again counts as of then (结算时间).',
  })
  @Column('datetime', { precision: 3, nullable: true })
  settledAt!: Date | null;

  @Field(() => ClassStatus, { description: 'Where it stands (状态).' })
  @Column('varchar', { length: 16 })
  status!: ClassStatus;

  @HasMany(() => ClassTrainerConnection, 'classId', { description: 'Who teaches (授课教师).' })
  trainers?: Page<ClassTrainer>;

  @HasMany(() => ClassSessionConnection, 'classId', { description: 'When it meets (课次).' })
  sessions?: Page<ClassSession>;

  @HasMany(() => ClassPlaceConnection, 'classId', { description: 'Who asked for a seat, has one or waits (名额).' })
  places?: Page<ClassPlace>;

  @HasMany(() => ClassRecordConnection, 'classId', {
    description: 'What shows that it took place, for those who follow its attendance (培训记录).',
  })
  records?: Page<ClassRecord>;

  @HasMany(() => LearningHoursConnection, 'classId', { description: 'The hours that it credited (学时记录).' })
  learningHours?: Page<LearningHours>;
}

export const TrainingClassConnection = connection(TrainingClass);
