import { enumType, Field, InputType, Int, ObjectType, Percent } from 'qinxue/plugin';
import type { CompletionRule } from './rule.ts';

export const CompletionOperator = enumType(
  'CompletionOperator',
  'What a node of a completion rule asks for (完成规则算子).',
  {
    ALL: 'All of its parts (全部).',
    ANY: 'One of its parts (任一).',
    AT_LEAST: 'So many of its parts (至少若干项).',
    ALL_REQUIRED: 'All items that are marked as required (全部必学内容).',
    ITEM_DONE: 'That an item is done (完成内容).',
    WATCHED_GE: 'That an item was watched for long enough (观看时长达标).',
    ATTENDANCE_GE: 'That enough of the hours of a training class was attended (出勤率达标).',
    MANUAL: 'That someone who manages the course confirms it (人工确认).',
  } satisfies Readonly<Record<CompletionRule['kind'], string>>,
);
export type CompletionOperator = keyof typeof CompletionOperator;

@InputType('CompletionRuleInput', { description: 'A node of a completion rule; nests at most 5 levels (完成规则).' })
export class CompletionRuleInput {
  @Field(() => CompletionOperator, { description: 'What it asks for (算子).' })
  kind!: CompletionOperator;

  @Field(() => [CompletionRuleInput], { nullable: true, description: 'The parts of ALL, ANY and AT_LEAST (组成部分).' })
  of?: CompletionRuleInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many parts AT_LEAST asks for (项数).' })
  count?: number | null;

  @Field(() => String, { nullable: true, description: 'The code of the item of ITEM_DONE or WATCHED_GE (内容编码).' })
  item?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long WATCHED_GE asks for, in seconds (秒数).' })
  seconds?: number | null;

  @Field(() => Percent, {
    nullable: true,
    description: 'How much of its duration, or of the hours of ATTENDANCE_GE; 100 is all (占比).',
  })
  share?: number | null;
}

@ObjectType('CompletionRule', { description: 'A node of a completion rule, as it was written (完成规则).' })
export class CompletionRuleType {
  @Field(() => CompletionOperator, { description: 'What it asks for (算子).' })
  kind!: CompletionOperator;

  @Field(() => Int, { nullable: true, description: 'How many parts AT_LEAST asks for (项数).' })
  count!: number | null;

  @Field(() => String, { nullable: true, description: 'The code of the item of ITEM_DONE or WATCHED_GE (内容编码).' })
  item!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long WATCHED_GE asks for, in seconds (秒数).' })
  seconds!: number | null;
}
