import { DateTime, Field, field, fields, Hours, ID, InputType, Int, optional } from 'qinxue/plugin';

@InputType({ description: 'A time at which a class will meet (新增课次).' })
export class ClassSessionCreateInput {
  @Field(() => ID, { description: 'The class (培训班).' })
  trainingClass!: string;

  @Field(() => DateTime, { description: 'When it begins, on a day of the class (开始时间).' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends, within 24 hours (结束时间).' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Where it is held (地点).' })
  location?: string | null;

  @Field(() => Hours, {
    nullable: true,
    description: 'What it is worth, at most its length; that where left out (学时).',
  })
  hours?: number | null;
}

@InputType({ description: 'What changes of a session; what is left out stays (课次变更内容).' })
export class ClassSessionChanges {
  @Field(() => DateTime, { nullable: true, description: 'When it begins (开始时间).' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends (结束时间).' })
  endsAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Where it is held; null takes it away (地点).' })
  location?: string | null;

  @Field(() => Hours, {
    nullable: true,
    description:
      'What it is worth, at most its length; null for its length. Left out, hours that were its length follow the times (学时).',
  })
  hours?: number | null;
}

@InputType({ description: 'A change of a session that was not held yet (课次变更).' })
export class ClassSessionUpdateInput extends fields({
  session: field(ID, 'The session (课次).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(ClassSessionChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A session that is called off (取消课次).' })
export class ClassSessionInput extends fields({
  session: field(ID, 'The session (课次).'),
  reason: optional(String, 'Why; needed where attendance is recorded already, at most 500 characters (原因).'),
}) {}
