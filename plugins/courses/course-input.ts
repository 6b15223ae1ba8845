import { Field, field, fields, Hours, ID, InputType, Int } from 'qinxue/plugin';

@InputType({ description: 'A new course (新课程).' })
export class CourseCreateInput {
  @Field(() => ID, { description: 'Id or code of the unit that offers it (开课单位).' })
  unit!: string;

  @Field(() => String, { description: 'Unique in the organisation; it stays (课程编码).' })
  code!: string;

  @Field(() => String, { description: 'The title (课程名称).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'A word to group courses by (课程类别).' })
  category?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Everyone of the unit has to take it (必修).' })
  mandatory?: boolean | null;

  @Field(() => Hours, { nullable: true, description: 'Learning time (学时).' })
  hours?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For so many months its hours count once, from 1 to 600; once a calendar year where left out (有效期，月).',
  })
  validMonths?: number | null;
}

@InputType({ description: 'What changes of a course; what is left out stays (课程变更内容).' })
export class CourseChanges {
  @Field(() => String, { nullable: true, description: 'The title (课程名称).' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to group courses by; null takes it away (课程类别).' })
  category?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Everyone of the unit has to take it (必修).' })
  mandatory?: boolean | null;

  @Field(() => Hours, { nullable: true, description: 'Learning time (学时).' })
  hours?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For so many months its hours count once, from 1 to 600; null for once a calendar year (有效期，月).',
  })
  validMonths?: number | null;
}

@InputType({ description: 'A change of a course (课程变更).' })
export class CourseUpdateInput extends fields({
  course: field(ID, 'The course (课程).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(CourseChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A course that closes or opens to new learners (停用或恢复课程).' })
export class CourseRetireInput extends fields({
  course: field(ID, 'The course (课程).'),
}) {}
