import {
  Attribute,
  Code,
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  HasMany,
  Hours,
  Index,
  Int,
  LocalDate,
  Money,
  ObjectType,
  type Page,
  Percent,
  Reference,
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
  @Attribute(String, { length: 64, description: 'Unique in the organisation; it stays (培训班编码).' })
  code!: string;

  @SortKey({ index: 'ix_courses_class_title_key' })
  @Attribute(String, { length: 200, description: 'The title (培训班名称).' })
  title!: string;

  @Index('ix_courses_class_unit')
  @Reference(() => Unit, { description: 'The unit that organises it (主办单位).' })
  unitId!: string;

  @Index('ix_courses_class_course')
  @Reference(() => Course, { nullable: true, description: 'The course that is taught; empty for none (课程).' })
  courseId!: string | null;

  @Index('ix_courses_class_version')
  @Reference(() => CourseVersion, {
    nullable: true,
    description: 'The version that is taught; its rule decides who completes the class (课程版本).',
  })
  courseVersionId!: string | null;

  @Attribute(ClassVenue, { description: 'Where it is held (办班形式).' })
  venue!: ClassVenue;

  @Attribute(String, {
    length: 200,
    nullable: true,
    description: 'Who gives it, where that is someone outside (承办机构).',
  })
  provider!: string | null;

  /** An audience rule as JSON; shown in words. */
  @Column('text', { nullable: true })
  audience!: string | null;

  @Attribute(Int, { nullable: true, description: 'How many can take part; empty without a limit (名额).' })
  seats!: number | null;

  @Attribute(Int, { nullable: true, description: 'How many it needs to take place (最少开班人数).' })
  minSeats!: number | null;

  /** Moves by the statements of `places/seats.ts` alone. */
  @Attribute(Int, { description: 'How many seats are taken (已占名额).' })
  taken!: number;

  /** The last number that was given to a place. */
  @Column('int')
  lastNo!: number;

  @Attribute(Boolean, { description: 'Whether people can wait for a seat (允许候补).' })
  waitlist!: boolean;

  @Attribute(Boolean, { description: 'Whether people who ask for a seat have to be approved (报名须审批).' })
  approval!: boolean;

  @Attribute(LocalDate, { nullable: true, description: 'The first day on which one can ask for a seat (报名开始).' })
  enrolFrom!: string | null;

  @Attribute(LocalDate, { nullable: true, description: 'The last day on which one can ask for a seat (报名截止).' })
  enrolTo!: string | null;

  @Attribute(LocalDate, { description: 'The first day (开班日期).' })
  startsOn!: string;

  @Attribute(LocalDate, { description: 'The last day (结班日期).' })
  endsOn!: string;

  @Field(() => Money, { nullable: true, description: 'What it is planned to cost (计划经费).' })
  @Column('bigint', { nullable: true })
  plannedCost!: number | null;

  @Field(() => Hours, {
    description: 'Learning time it is planned with; sessions credit it (计划学时).',
  })
  @Column('int')
  hours!: number;

  @Field(() => Percent, {
    description:
      'The share of its hours that one has to attend where it belongs to no course; 100 is all (最低出勤率).',
  })
  @Column('int')
  minAttendance!: number;

  @Attribute(DateTime, {
    nullable: true,
    description: 'When it was settled first; what is settled again counts as of then (结算时间).',
  })
  settledAt!: Date | null;

  @Attribute(ClassStatus, { description: 'Where it stands (状态).' })
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
