import {
  Decimal,
  enumType,
  Float,
  field,
  fields,
  LocalDate as GraphQLLocalDate,
  nullable,
  ObjectType,
} from 'qinxue/plugin';

export const MetricAbsence = enumType('MetricAbsence', 'Why a metric is not available for a unit (指标不可用原因).', {
  PLUGIN_OFF: 'The unit has its plugin off; that is not a zero (插件未启用).',
  FORBIDDEN: 'You lack the permission that the metric asks for there, `MetricDefinition.permission` (无权限).',
});
export type MetricAbsence = keyof typeof MetricAbsence;

@ObjectType('MetricValue', { description: 'What a metric is for a unit and all below it, over a period (指标值).' })
export class MetricValue extends fields({
  available: field(Boolean, 'Whether it could be measured; `reason` says why not (可用).'),
  reason: nullable(MetricAbsence, 'Why it is not available (原因).'),
  value: nullable(
    Decimal,
    'As `MetricDefinition.measuredIn` says, rounded once; empty where there is nothing to divide by (数值).',
  ),
  numerator: nullable(Float, 'What is divided (分子).'),
  denominator: nullable(Float, 'What it is divided by (分母).'),
  from: field(GraphQLLocalDate, 'The first day that counts (起始日期).'),
  to: field(GraphQLLocalDate, 'The last day that counts (截止日期).'),
}) {}
