import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  ObjectType,
  registerEnumType,
  Stored,
  Unit,
} from 'qinxue/plugin';

export const CourseStatus = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', RETIRED: 'RETIRED' } as const;
export type CourseStatus = keyof typeof CourseStatus;

registerEnumType(CourseStatus, {
  name: 'CourseStatus',
  description: 'Where a course stands (课程状态).',
  valuesConfig: {
    DRAFT: { description: 'Being written; learners do not see it (草稿).' },
    PUBLISHED: { description: 'Open to learners (已发布).' },
    RETIRED: { description: 'Closed to new learners (已停用).' },
  },
});

@Entity('courses_course')
@Index('ux_courses_course_code', ['code'], { unique: true })
@ObjectType('Course', { description: 'A course that a unit offers to its people and to all below it (课程).' })
export class Course extends Stored {
  static readonly idPrefix = 'crs';

  @Field(() => String, { description: 'Unique in the organisation (课程编码).' })
  @Column('varchar', { length: 64 })
  code!: string;

  @Field(() => String, { description: 'The title (课程名称).' })
  @Column('varchar', { length: 200 })
  title!: string;

  @Index('ix_courses_course_unit')
  @ForeignKey(() => Unit, { name: 'fk_courses_course_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => Boolean, { description: 'Everyone of the unit has to take it (必修).' })
  @Column('boolean')
  mandatory!: boolean;

  @Field(() => Int, { description: 'Learning time in hundredths of an hour (学时,百分之一小时).' })
  @Column('int')
  hours!: number;

  @Field(() => CourseStatus, { description: 'Where it stands (状态).' })
  @Column('varchar', { length: 16 })
  status!: CourseStatus;

  @BelongsTo(() => Unit, 'unitId', { description: 'The unit that offers it (开课单位).' })
  unit?: Unit;
}

export const CourseConnection = connection(Course);
