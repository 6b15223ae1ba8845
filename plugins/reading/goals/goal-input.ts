import { field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';
import { GoalMetric } from './goal.ts';

@InputType({ description: 'What is wanted in a year (制定目标).' })
export class ReadingGoalSetInput extends fields({
  unit: optional(ID, 'Id or code of a unit; your own goal where left out, null is refused (单位).'),
  year: field(Int, 'The calendar year (年度).'),
  metric: field(GoalMetric, 'What it counts (目标指标).'),
  target: field(Int, 'How many, at least 1 (目标值).'),
  evidenceLevel: optional(
    Int,
    'The level of evidence from which something counts: 0, 1 or 3; 1 where left out, and 0 for minutes (证据等级).',
  ),
  countRereads: optional(Boolean, 'Whether re-reads count; not where left out (重读计数).'),
}) {}
