import { Field, field, fields, Hours, ID, InputType, Int, LocalDate, Money, optional, Percent } from 'qinxue/plugin';
import { AudienceInput } from '../../organisation/index.ts';
import { ClassVenue } from './class-status.ts';

@InputType({ description: 'Who teaches: a member, or the name of someone from outside (授课教师).' })
export class ClassTrainerInput extends fields({
  member: optional(ID, 'The member, where they are of the house (内部教师).'),
  name: optional(String, 'The name, where they are not (外部教师姓名).'),
}) {}

/** What can be said of a class at its beginning and changed later. */
@InputType({ description: 'The plan of a training class; what is left out of a change stays (培训班计划内容).' })
export class ClassPlanInput {
  @Field(() => ClassVenue, { nullable: true, description: 'Where it is held; in the house at first (办班形式).' })
  venue?: ClassVenue | null;

  @Field(() => String, { nullable: true, description: 'Who gives it, where that is someone outside (承办机构).' })
  provider?: string | null;

  @Field(() => [ClassTrainerInput], { nullable: true, description: 'Who teaches, at most 50 (授课教师).' })
  trainers?: ClassTrainerInput[] | null;

  @Field(() => AudienceInput, {
    nullable: true,
    description:
      'For whom it is, of the people of its unit and below; all of them where left out, or by `{ all: [] }` (适用人员).',
  })
  audience?: AudienceInput | null;

  @Field(() => Int, { nullable: true, description: 'How many can take part; null without a limit (名额).' })
  seats?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many it needs to take place (最少开班人数).' })
  minSeats?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people can wait for a seat; they can at first (允许候补).',
  })
  waitlist?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people who ask have to be approved; not at first (报名须审批).',
  })
  approval?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day on which one can ask for a seat (报名开始).' })
  enrolFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which one can ask for a seat (报名截止).' })
  enrolTo?: string | null;

  @Field(() => Money, { nullable: true, description: 'What it is planned to cost (计划经费).' })
  plannedCost?: number | null;

  @Field(() => Hours, {
    nullable: true,
    description: 'Learning time it is planned with (计划学时).',
  })
  hours?: number | null;

  @Field(() => Percent, {
    nullable: true,
    description:
      'The share of its hours that one has to attend where it belongs to no course; 80 at first (最低出勤率).',
  })
  minAttendance?: number | null;
}

@InputType({ description: 'A new training class (新建培训班).' })
export class TrainingClassCreateInput extends ClassPlanInput {
  @Field(() => ID, { description: 'Id or code of the unit that organises it (主办单位).' })
  unit!: string;

  @Field(() => String, { description: 'Unique in the organisation; it stays (培训班编码).' })
  code!: string;

  @Field(() => String, { description: 'The title (培训班名称).' })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The version of a course that is taught; it stays. None for a class of its own (课程版本).',
  })
  courseVersion?: string | null;

  @Field(() => LocalDate, { description: 'The first day (开班日期).' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'The last day (结班日期).' })
  endsOn!: string;
}

@InputType({ description: 'What changes of a training class; what is left out stays (培训班变更内容).' })
export class TrainingClassChanges extends ClassPlanInput {
  @Field(() => String, { nullable: true, description: 'The title (培训班名称).' })
  title?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day (开班日期).' })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day (结班日期).' })
  endsOn?: string | null;
}

@InputType({ description: 'A change of a training class (培训班变更).' })
export class TrainingClassUpdateInput extends fields({
  trainingClass: field(ID, 'The class (培训班).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(TrainingClassChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A class that a command is about (培训班).' })
export class TrainingClassInput extends fields({
  trainingClass: field(ID, 'The class (培训班).'),
}) {}

@InputType({ description: 'A class, and why this happens to it (培训班及原因).' })
export class TrainingClassReasonInput extends fields({
  trainingClass: field(ID, 'The class (培训班).'),
  reason: field(String, 'Why; at most 500 characters (原因).'),
}) {}
