import {
  Attribute,
  BelongsTo,
  Code,
  Column,
  connection,
  Entity,
  enumType,
  Field,
  HasMany,
  Hours,
  Index,
  Int,
  ObjectType,
  type Page,
  Reference,
  type Relation,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../organisation/index.ts';
import { type TrainingClass, TrainingClassConnection } from './classes/training-class.ts';
import { type Enrolment, EnrolmentConnection } from './enrolments/enrolment.ts';
import { CourseVersion, CourseVersionConnection } from './versions/course-version.ts';

export const CourseStatus = enumType('CourseStatus', 'Where a course stands (课程状态).', {
  DRAFT: 'Being written; learners do not see it (草稿).',
  PUBLISHED: 'Open to learners (已发布).',
  RETIRED: 'Closed to new learners (已停用).',
});
export type CourseStatus = keyof typeof CourseStatus;

@Entity('courses_course')
@Index('ux_courses_course_code', ['code'], { unique: true })
@ObjectType('Course', { description: 'A course that a unit offers to its people and to all below it (课程).' })
export class Course extends Stored {
  static readonly idPrefix = 'crs';

  @Code()
  @Attribute(String, { length: 64, description: 'Unique in the organisation; it stays (课程编码).' })
  code!: string;

  @SortKey({ index: 'ix_courses_course_title_key' })
  @Attribute(String, { length: 200, description: 'The title (课程名称).' })
  title!: string;

  @Attribute(String, { length: 64, nullable: true, description: 'A word to group courses by (课程类别).' })
  category!: string | null;

  @Index('ix_courses_course_unit')
  @Reference(() => Unit, { description: 'The unit that offers it (开课单位).' })
  unitId!: string;

  @Attribute(Boolean, { description: 'Everyone of the unit has to take it (必修).' })
  mandatory!: boolean;

  @Field(() => Hours, { description: 'Learning time (学时).' })
  @Column('int')
  hours!: number;

  @Attribute(Int, {
    nullable: true,
    description:
      'For so many months its hours count once; empty for once in each calendar year of the completion (有效期，月).',
  })
  validMonths!: number | null;

  @Attribute(CourseStatus, { description: 'Where it stands (状态).' })
  status!: CourseStatus;

  /** Without a foreign key: the two tables would refer to each other, and neither could be made first. */
  @Column('varchar', { length: 32, nullable: true })
  currentVersionId!: string | null;

  @BelongsTo(() => CourseVersion, 'currentVersionId', {
    description: 'The published version, which new learners take; empty for a draft (当前版本).',
  })
  currentVersion?: Relation<CourseVersion>;

  @HasMany(() => CourseVersionConnection, 'courseId', { description: 'All its versions (版本).' })
  versions?: Page<CourseVersion>;

  @HasMany(() => EnrolmentConnection, 'courseId', { description: 'Who takes or took it (学习记录).' })
  enrolments?: Page<Enrolment>;

  @HasMany(() => TrainingClassConnection, 'courseId', { description: 'The training classes that teach it (培训班).' })
  classes?: Page<TrainingClass>;
}

export const CourseConnection = connection(Course);
