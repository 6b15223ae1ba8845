import { Field, ID, InputType, Int } from 'qinxue/plugin';
import { GoalMetric } from './goal.ts';

@InputType({ description: 'What is wanted in a year (制定目标).' })
export class ReadingGoalSetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id or code of a unit; your own goal where left out, null is refused (单位).',
  })
  unit?: string | null;

  @Field(() => Int, { description: 'The calendar year (年度).' })
  year!: number;

  @Field(() => GoalMetric, { description: 'What it counts (目标指标).' })
  metric!: GoalMetric;

  @Field(() => Int, { description: 'How many, at least 1 (目标值).' })
  target!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The level of evidence from which something counts: 0, 1 or 3; 1 where left out, and 0 for minutes (证据等级).',
  })
  evidenceLevel?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether re-reads count; not where left out (重读计数).' })
  countRereads?: boolean | null;
}
