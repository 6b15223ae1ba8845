import { Field, field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';
import { ProgressMode } from './progress-mode.ts';

@InputType({ description: 'A book that one takes up (新阅读).' })
export class ReadThroughPlanInput {
  @Field(() => ID, { description: 'The edition (图书版本).' })
  edition!: string;

  @Field(() => ID, { nullable: true, description: 'The activity that it is for (读书活动).' })
  readingActivity?: string | null;

  @Field(() => ProgressMode, {
    nullable: true,
    description: 'What to count; PAGE where the pages of the edition are known, else PERCENT (进度方式).',
  })
  mode?: ProgressMode | null;
}

@InputType({ description: 'A reading that a command is about (阅读记录).' })
export class ReadThroughInput extends fields({
  readThrough: field(ID, 'The reading (阅读记录).'),
  reason: optional(String, 'Why; kept with a reading that is given up (原因).'),
}) {}

@InputType({ description: 'How far a reader has got (进度登记).' })
export class ReadingProgressRecordInput {
  @Field(() => ID, { description: 'The reading, which is under way (阅读记录).' })
  readThrough!: string;

  @Field(() => Int, { description: 'The page, the percent or all minutes so far, as the reading counts (进度).' })
  progress!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes that it took since the last time; a reading that counts minutes knows them (本次分钟).',
  })
  minutes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Sets a mistake right: only then may it go back (更正).' })
  correction?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why; a correction needs it (更正原因).' })
  reason?: string | null;
}

@InputType({ description: 'A reviewer is satisfied that a book was read (核实).' })
export class ReadThroughVerifyInput extends fields({
  readThrough: field(ID, 'The reading (阅读记录).'),
  remark: optional(String, 'What you say to it (核实意见).'),
}) {}

@InputType({ description: 'What a reviewer said is taken back (撤回核实结论).' })
export class ReadThroughReopenInput extends fields({
  readThrough: field(ID, 'The reading (阅读记录).'),
  reason: field(String, 'Why; the reader reads it (原因).'),
}) {}

@InputType({ description: 'A reviewer doubts that a book was read (存疑).' })
export class ReadThroughChallengeInput extends fields({
  readThrough: field(ID, 'The reading (阅读记录).'),
  reason: field(String, 'Why (原因).'),
}) {}
