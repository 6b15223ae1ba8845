import {
  Attribute,
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
  Percent,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Course } from '../course.ts';
import { type ClassPlace, ClassPlaceConnection } from '../places/class-place.ts';
import { CourseVersion } from '../versions/course-version.ts';
import { EnrolmentSource, EnrolmentStatus } from './enrolment-status.ts';
import { type ItemProgress, ItemProgressConnection } from './item-progress.ts';

@Entity('courses_enrolment')
@Index('ix_courses_enrolment_unit_rate', ['unitId', 'enrolledOn', 'courseId', 'source', 'status', 'endedOn'])
// Whoever enrols twice at the same moment has one row: the second finds the attempt taken.
@Index('ux_courses_enrolment_attempt', ['memberId', 'courseId', 'attempt'], { unique: true })
@Index('ix_courses_enrolment_unit', ['unitId', 'enrolledOn'])
@ObjectType('Enrolment', {
  description: 'That a person takes a course, once; repeating is another attempt (学习记录).',
})
export class Enrolment extends Stored {
  static readonly idPrefix = 'enr';

  @Reference(() => Member, { description: 'Who learns (学员).' })
  memberId!: string;

  @Index('ix_courses_enrolment_course')
  @Reference(() => Course, { description: 'The course (课程).' })
  courseId!: string;

  @Index('ix_courses_enrolment_version')
  @Reference(() => CourseVersion, {
    field: 'courseVersion',
    description: 'The version that was current at the beginning; it stays (课程版本).',
  })
  versionId!: string;

  /** The learner's primary unit when it was made: moving on never moves it. */
  @Reference(() => Unit, { description: "The learner's unit at the beginning (当时单位)." })
  unitId!: string;

  @Attribute(Int, { description: 'Counts from 1 for the person and the course (第几次).' })
  attempt!: number;

  @Attribute(EnrolmentSource, { description: 'How it came about (来源).' })
  source!: EnrolmentSource;

  @Attribute(EnrolmentStatus, { description: 'Where it stands (状态).' })
  status!: EnrolmentStatus;

  @Field(() => Percent, {
    description: 'How much of the completion rule is fulfilled; 100 is all of it (进度).',
  })
  @Column('int')
  progress!: number;

  @Attribute(LocalDate, { description: 'The day on which it was made (报名日期).' })
  enrolledOn!: string;

  @Attribute(LocalDate, { nullable: true, description: 'The last day to complete it; empty without one (截止日期).' })
  dueOn!: string | null;

  @Attribute(DateTime, {
    nullable: true,
    description: 'When someone confirmed it, where the rule asks for that (人工确认时间).',
  })
  confirmedAt!: Date | null;

  @Attribute(DateTime, { nullable: true, description: 'When it was completed (完成时间).' })
  completedAt!: Date | null;

  @Attribute(LocalDate, {
    nullable: true,
    description: 'The day on which it was completed, withdrawn or expired (结束日期).',
  })
  endedOn!: string | null;

  @HasMany(() => ItemProgressConnection, 'enrolmentId', { description: 'What was begun or done (内容进度).' })
  itemProgress?: Page<ItemProgress>;

  @HasMany(() => ClassPlaceConnection, 'enrolmentId', {
    description: 'The places in training classes with which it is taken (培训班名额).',
  })
  classPlaces?: Page<ClassPlace>;
}

export const EnrolmentConnection = connection(Enrolment);
