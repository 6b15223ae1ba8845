import { Decimal, Field, Float, ObjectType, registerEnumType } from 'qinxue/plugin';
import type { Absence } from '../calculation/reading.ts';

/** Why somebody is shown no value: there is none, or it is not for them. */
export type ShownAbsence = Absence | 'FORBIDDEN';

export const ScoreAbsence: { readonly [A in ShownAbsence]: A } = {
  DECLARED: 'DECLARED',
  PLUGIN_OFF: 'PLUGIN_OFF',
  PLUGIN_NOT_INSTALLED: 'PLUGIN_NOT_INSTALLED',
  NOTHING_TO_MEASURE: 'NOTHING_TO_MEASURE',
  METRIC_UNKNOWN: 'METRIC_UNKNOWN',
  FORBIDDEN: 'FORBIDDEN',
  PLUGIN_OFF_OWN: 'PLUGIN_OFF_OWN',
  SHEET_MISSING: 'SHEET_MISSING',
  NO_STAGE: 'NO_STAGE',
};

registerEnumType(ScoreAbsence, {
  name: 'ScoreAbsence',
  description: 'Why a leaf has no score (不适用原因).',
  valuesConfig: {
    DECLARED: { description: 'A scorer says that it does not apply (评分人认定不适用).' },
    PLUGIN_OFF: { description: 'The plugin is off by a unit above, or nobody has switched it on (上级未启用插件).' },
    PLUGIN_OFF_OWN: { description: 'The subject itself has switched the plugin off (本单位自行停用插件).' },
    PLUGIN_NOT_INSTALLED: { description: 'Nobody has the plugin here (插件未安装).' },
    NOTHING_TO_MEASURE: { description: 'There is nothing to divide by (无可计量对象).' },
    METRIC_UNKNOWN: { description: 'The plugin no longer has this metric (指标不存在).' },
    FORBIDDEN: { description: 'There may be one, but you lack the permission that its metric asks for (无权限).' },
    SHEET_MISSING: { description: 'The sheet of the stage was not handed in (评分表未提交).' },
    NO_STAGE: { description: 'No stage that counts in this evaluation scores it (本周期无评分环节).' },
  },
});

@ObjectType('FrozenMetric', { description: 'A metric of a subject on the day it was frozen (冻结数据).' })
export class FrozenMetric {
  @Field(() => String, { description: 'Which metric (指标编码).' })
  metric!: string;

  /** What is kept of its value are whole steps of 1 / 10^digits; those of before do not say. */
  digits?: number;

  @Field(() => Decimal, { nullable: true, description: 'In the unit of the metric (数值).' })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'What was divided (分子).' })
  numerator?: number | null;

  @Field(() => Float, { nullable: true, description: 'What it was divided by (分母).' })
  denominator?: number | null;

  @Field(() => ScoreAbsence, { nullable: true, description: 'Why there is no value (原因).' })
  absence?: Absence | null;
}
