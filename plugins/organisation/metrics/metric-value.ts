import { enumType, Field, LocalDate as GraphQLLocalDate, SafeInt as GraphQLSafeInt, ObjectType } from 'qinxue/plugin';

export const MetricAbsence = enumType('MetricAbsence', 'Why a metric is not available for a unit (指标不可用原因).', {
  PLUGIN_OFF: 'The unit has its plugin off; that is not a zero (插件未启用).',
  FORBIDDEN: 'You lack the permission that the metric asks for there, `MetricDefinition.permission` (无权限).',
});
export type MetricAbsence = keyof typeof MetricAbsence;

@ObjectType('MetricValue', { description: 'What a metric is for a unit and all below it, over a period (指标值).' })
export class MetricValue {
  @Field(() => Boolean, { description: 'Whether it could be measured; `reason` says why not (可用).' })
  available!: boolean;

  @Field(() => MetricAbsence, { nullable: true, description: 'Why it is not available (原因).' })
  reason!: MetricAbsence | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: "In the metric's scale, rounded once; empty where there is nothing to divide by (数值).",
  })
  value!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'What is divided (分子).' })
  numerator!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'What it is divided by (分母).' })
  denominator!: number | null;

  @Field(() => GraphQLLocalDate, { description: 'The first day that counts (起始日期).' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'The last day that counts (截止日期).' })
  to!: string;
}
