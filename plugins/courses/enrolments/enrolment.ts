import {
  BelongsTo,
  Column,
  connection,
  DateTime,
  Entity,
  Field,
  ForeignKey,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  Percent,
  type Relation,
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

  @ForeignKey(() => Member, { name: 'fk_courses_enrolment_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  @Index('ix_courses_enrolment_course')
  @ForeignKey(() => Course, { name: 'fk_courses_enrolment_course' })
  @Column('varchar', { length: 32 })
  courseId!: string;

  @Index('ix_courses_enrolment_version')
  @ForeignKey(() => CourseVersion, { name: 'fk_courses_enrolment_version' })
  @Column('varchar', { length: 32 })
  versionId!: string;

  /** The learner's primary unit when it was made: moving on never moves it. */
  @ForeignKey(() => Unit, { name: 'fk_courses_enrolment_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => Int, { description: 'Counts from 1 for the person and the course (第几次).' })
  @Column('int')
  attempt!: number;

  @Field(() => EnrolmentSource, { description: 'How it came about (来源).' })
  @Column('varchar', { length: 16 })
  source!: EnrolmentSource;

  @Field(() => EnrolmentStatus, { description: 'Where it stands (状态).' })
  @Column('varchar', { length: 16 })
  status!: EnrolmentStatus;

  @Field(() => Percent, {
    description: 'How much of the completion rule is fulfilled; 100 is all of it (进度).',
  })
  @Column('int')
  progress!: number;

  @Field(() => LocalDate, { description: 'The day on which it was made (报名日期).' })
  @Column('date')
  enrolledOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day to complete it; empty without one (截止日期).' })
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When someone confirmed it, where the rule asks for that (人工确认时间).',
  })
  @Column('datetime', { precision: 3, nullable: true })
  confirmedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was completed (完成时间).' })
  @Column('datetime', { precision: 3, nullable: true })
  completedAt!: Date | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it was completed, withdrawn or expired (结束日期).',
  })
  @Column('date', { nullable: true })
  endedOn!: string | null;

  @BelongsTo(() => Member, 'memberId', { description: 'Who learns (学员).' })
  member?: Relation<Member>;

  @BelongsTo(() => Course, 'courseId', { description: 'The course (课程).' })
  course?: Relation<Course>;

  @BelongsTo(() => CourseVersion, 'versionId', {
    description: 'The version that was current at the beginning; it stays (课程版本).',
  })
  courseVersion?: Relation<CourseVersion>;

  @BelongsTo(() => Unit, 'unitId', { description: "The learner's unit at the beginning (当时单位)." })
  unit?: Relation<Unit>;

  @HasMany(() => ItemProgressConnection, 'enrolmentId', { description: 'What was begun or done (内容进度).' })
  itemProgress?: Page<ItemProgress>;

  @HasMany(() => ClassPlaceConnection, 'enrolmentId', {
    description: 'The places in training classes with which it is taken (培训班名额).',
  })
  classPlaces?: Page<ClassPlace>;
}

export const EnrolmentConnection = connection(Enrolment);
