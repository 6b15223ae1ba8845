import { Decimal, enumType, Field, Float, field, fields, ObjectType, optional } from 'qinxue/plugin';
import type { Absence } from '../calculation/reading.ts';

/** Why somebody is shown no value: there is none, or it is not for them. */
export type ShownAbsence = Absence | 'FORBIDDEN';

export const ScoreAbsence: { readonly [A in ShownAbsence]: A } = enumType(
  'ScoreAbsence',
  'Why a leaf has no score (不适用原因).',
  {
    DECLARED: 'A scorer says that it does not apply (评分人认定不适用).',
    PLUGIN_OFF: 'The plugin is off by a unit above, or nobody has switched it on (上级未启用插件).',
    PLUGIN_NOT_INSTALLED: 'Nobody has the plugin here (插件未安装).',
    NOTHING_TO_MEASURE: 'There is nothing to divide by (无可计量对象).',
    METRIC_UNKNOWN: 'The plugin no longer has this metric (指标不存在).',
    FORBIDDEN: 'There may be one, but you lack the permission that its metric asks for (无权限).',
    PLUGIN_OFF_OWN: 'The subject itself has switched the plugin off (本单位自行停用插件).',
    SHEET_MISSING: 'The sheet of the stage was not handed in (评分表未提交).',
    NO_STAGE: 'No stage that counts in this evaluation scores it (本周期无评分环节).',
  },
);

@ObjectType('FrozenMetric', { description: 'A metric of a subject on the day it was frozen (冻结数据).' })
export class FrozenMetric extends fields({
  metric: field(String, 'Which metric (指标编码).'),
  value: optional(Decimal, 'In the unit of the metric (数值).'),
  numerator: optional(Float, 'What was divided (分子).'),
  denominator: optional(Float, 'What it was divided by (分母).'),
}) {
  /** What is kept of its value are whole steps of 1 / 10^digits; those of before do not say. */
  digits?: number;

  @Field(() => ScoreAbsence, { nullable: true, description: 'Why there is no value (原因).' })
  absence?: Absence | null;
}
