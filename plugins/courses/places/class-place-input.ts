import { field, fields, ID, InputType, Int, ObjectType, optional } from 'qinxue/plugin';

@InputType({ description: 'That someone wants to take part in a class (培训班报名).' })
export class ClassPlaceRequestInput extends fields({
  trainingClass: field(ID, 'The class (培训班).'),
  member: optional(ID, 'Who takes part; yourself where it is left out (学员).'),
  reason: optional(
    String,
    'Why someone comes into a class that has begun, for whoever organises it; at most 500 characters (补录原因).',
  ),
}) {}

@InputType({ description: 'A place that a command is about (培训班名额).' })
export class ClassPlaceInput extends fields({
  classPlace: field(ID, 'The place (名额).'),
}) {}

@InputType({ description: 'A place, and why this happens to it (培训班名额及原因).' })
export class ClassPlaceReasonInput extends fields({
  classPlace: field(ID, 'The place (名额).'),
  reason: field(String, 'Why; at most 500 characters (原因).'),
}) {}

@InputType({ description: 'Places in a class for many people at once (批量分配名额).' })
export class TrainingClassAssignInput extends fields({
  trainingClass: field(ID, 'The class (培训班).'),
  unit: optional(ID, 'Id or code of a unit, with all below it; the one that organises it where left out (单位).'),
  members: optional(
    [ID],
    'Only these people, first come first served, at most 2,000; all for whom it is where left out (学员).',
  ),
}) {}

@ObjectType('ClassAssignment', { description: 'What became of places for many people (批量分配结果).' })
export class ClassAssignment extends fields({
  enrolled: field(Int, 'So many got a seat (录取人数).'),
  waitlisted: field(Int, 'So many wait for one (候补人数).'),
  already: field(Int, 'So many have a place already (已有人数).'),
  skipped: field(
    Int,
    'So many are not among those whom it is for, or have courses switched off or read-only (跳过人数).',
  ),
}) {}
