import { Field, ID, InputType, Int, ObjectType } from 'qinxue/plugin';

@InputType({ description: 'That someone wants to take part in a class (培训班报名).' })
export class ClassPlaceRequestInput {
  @Field(() => ID, { description: 'The class (培训班).' })
  trainingClass!: string;

  @Field(() => ID, { nullable: true, description: 'Who takes part; yourself where it is left out (学员).' })
  member?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why someone comes into a class that has begun, for whoever organises it; at most 500 characters (补录原因).',
  })
  reason?: string | null;
}

@InputType({ description: 'A place that a command is about (培训班名额).' })
export class ClassPlaceInput {
  @Field(() => ID, { description: 'The place (名额).' })
  classPlace!: string;
}

@InputType({ description: 'A place, and why this happens to it (培训班名额及原因).' })
export class ClassPlaceReasonInput {
  @Field(() => ID, { description: 'The place (名额).' })
  classPlace!: string;

  @Field(() => String, { description: 'Why; at most 500 characters (原因).' })
  reason!: string;
}

@InputType({ description: 'Places in a class for many people at once (批量分配名额).' })
export class TrainingClassAssignInput {
  @Field(() => ID, { description: 'The class (培训班).' })
  trainingClass!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id or code of a unit, with all below it; the one that organises it where left out (单位).',
  })
  unit?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these people, first come first served, at most 2,000; all for whom it is where left out (学员).',
  })
  members?: string[] | null;
}

@ObjectType('ClassAssignment', { description: 'What became of places for many people (批量分配结果).' })
export class ClassAssignment {
  @Field(() => Int, { description: 'So many got a seat (录取人数).' })
  enrolled!: number;

  @Field(() => Int, { description: 'So many wait for one (候补人数).' })
  waitlisted!: number;

  @Field(() => Int, { description: 'So many have a place already (已有人数).' })
  already!: number;

  @Field(() => Int, {
    description: 'So many are not among those whom it is for, or have courses switched off or read-only (跳过人数).',
  })
  skipped!: number;
}
