import { Field, field, fields, ID, InputType, Int, LocalDate, ObjectType, optional, Percent } from 'qinxue/plugin';

@InputType({ description: 'That someone takes a course (报名).' })
export class EnrolmentCreateInput extends fields({
  course: field(ID, 'The course (课程).'),
  member: optional(ID, 'Who takes it; yourself where it is left out (学员).'),
  dueOn: optional(LocalDate, 'The last day to complete it, for someone else; the unit has a default (截止日期).'),
}) {}

@InputType({ description: 'A course for many people at once (批量指派).' })
export class CourseAssignInput extends fields({
  course: field(ID, 'The course (课程).'),
  unit: field(ID, 'Id or code of the unit whose people take it, with all below it (单位).'),
  members: optional([ID], 'Only these people of it, at most 2,000; all who are active where left out (学员).'),
  dueOn: optional(LocalDate, 'The last day to complete it; the unit has a default (截止日期).'),
}) {}

@ObjectType('CourseAssignment', { description: 'What became of a course for many people (批量指派结果).' })
export class CourseAssignment extends fields({
  created: field(Int, 'So many were enrolled (新增人数).'),
  already: field(Int, 'So many take it already, or have completed it (已有人数).'),
  skipped: field(Int, 'So many are in units that have courses switched off or read-only (跳过人数).'),
}) {}

@InputType({ description: 'An enrolment that a command is about (学习记录).' })
export class EnrolmentInput extends fields({
  enrolment: field(ID, 'The enrolment (学习记录).'),
}) {}

@InputType({ description: 'An enrolment, and why this happens to it (学习记录及原因).' })
export class EnrolmentReasonInput extends fields({
  enrolment: field(ID, 'The enrolment (学习记录).'),
  reason: field(String, 'Why; at most 500 characters (原因).'),
}) {}

@InputType({ description: 'What a learner did with an item (内容学习).' })
export class ItemProgressRecordInput extends fields({
  enrolment: field(ID, 'In which enrolment (学习记录).'),
  item: field(ID, 'With which item of its version (学习内容).'),
  done: optional(
    Boolean,
    'That it is done, where the learner can say so: DOCUMENT and LINK. A VIDEO is done when it was watched; for all else see `itemResultRecord` (完成).',
  ),
  watchedSeconds: optional(
    Int,
    'A beat of the player: all seconds watched so far. The first one starts the clock, and they never grow faster than it (已观看秒数).',
  ),
}) {}

@InputType({ description: 'What somebody else did, as you vouch for it (登记学习结果).' })
export class ItemResultRecordInput {
  @Field(() => ID, { description: 'In which enrolment; never your own (学习记录).' })
  enrolment!: string;

  @Field(() => ID, {
    description: 'With which item of its version: QUIZ, ASSIGNMENT, OFFLINE, or a VIDEO without a duration (学习内容).',
  })
  item!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is done; it is, where left out (完成).' })
  done?: boolean | null;

  @Field(() => Percent, {
    nullable: true,
    description: 'The score, for QUIZ and ASSIGNMENT and nothing else; 100 is full marks (得分).',
  })
  score?: number | null;
}
