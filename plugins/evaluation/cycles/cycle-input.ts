import { Field, field, fields, ID, InputType, Int, LocalDate, optional, Score } from 'qinxue/plugin';
import { EvaluationPoliciesInput } from './policies.ts';
import { StageWeights } from './stage-weights.ts';
import { StageWindow } from './stage-window.ts';

const some = (description: string) => ({ nullable: true as const, description });

@InputType({ description: 'A new evaluation (新建考核周期).' })
export class EvaluationCycleCreateInput {
  @Field(() => ID, { description: 'Id or code of the unit that holds it, for itself and all below (组织单位).' })
  unit!: string;

  @Field(() => Int, { description: 'The year that is evaluated (年度).' })
  year!: number;

  @Field(() => String, { description: 'Its name; unique in the unit and year (名称).' })
  name!: string;

  @Field(() => [ID], { description: 'The index systems, 1 to 20; each subject must fit exactly one (指标体系).' })
  indexSystems!: string[];

  @Field(() => StageWeights, { description: 'How much each stage counts (环节权重).' })
  weights!: StageWeights;

  @Field(() => ID, some('The review committee; needed where the committee counts (评审委员会).'))
  body?: string | null;

  @Field(() => LocalDate, some('The first day that metrics count; the first of the year (数据起始日期).'))
  periodFrom?: string | null;

  @Field(() => LocalDate, some('The last day that metrics count; the last of the year (数据截止日期).'))
  periodTo?: string | null;

  @Field(() => [StageWindow], some('The days on which stages are scored; any where left out (时间窗).'))
  windows?: StageWindow[] | null;

  @Field(
    () => Score,
    some("Points between reviewer and self-assessment; the unit's setting where left out (偏差上限)."),
  )
  deviationLimit?: number | null;

  @Field(
    () => EvaluationPoliciesInput,
    some('What is done about what is missing; the defaults where left out (缺项处理规则).'),
  )
  policies?: EvaluationPoliciesInput | null;
}

@InputType({
  description: 'What changes; what is left out stays. After publication only `windows` (考核周期变更内容).',
})
export class EvaluationCycleChanges {
  @Field(() => String, some('Its name (名称).'))
  name?: string | null;

  @Field(() => [ID], some('The index systems (指标体系).'))
  indexSystems?: string[] | null;

  @Field(() => StageWeights, some('How much each stage counts (环节权重).'))
  weights?: StageWeights | null;

  @Field(() => ID, some('The review committee; null takes it away (评审委员会).'))
  body?: string | null;

  @Field(() => LocalDate, some('The first day that metrics count (数据起始日期).'))
  periodFrom?: string | null;

  @Field(() => LocalDate, some('The last day that metrics count (数据截止日期).'))
  periodTo?: string | null;

  @Field(() => [StageWindow], some('The days on which stages are scored (时间窗).'))
  windows?: StageWindow[] | null;

  @Field(() => Score, some('Points between reviewer and self-assessment (偏差上限).'))
  deviationLimit?: number | null;

  @Field(() => EvaluationPoliciesInput, some('What is done about what is missing (缺项处理规则).'))
  policies?: EvaluationPoliciesInput | null;
}

@InputType({ description: 'A change of a draft, or of the days of a running evaluation (考核周期变更).' })
export class EvaluationCycleUpdateInput extends fields({
  evaluationCycle: field(ID, 'The cycle (考核周期).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(EvaluationCycleChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'An evaluation that a command is about (考核周期).' })
export class EvaluationCycleInput extends fields({
  evaluationCycle: field(ID, 'The cycle (考核周期).'),
}) {}

@InputType({ description: 'An evaluation that goes back or is called off (考核周期退回或取消).' })
export class EvaluationCycleReasonInput extends fields({
  evaluationCycle: field(ID, 'The cycle (考核周期).'),
  reason: field(String, 'Why, up to 1000 characters (原因).'),
}) {}

@InputType({ description: 'Freezing the metrics of all subjects (冻结指标数据).' })
export class EvaluationCycleFreezeInput extends fields({
  evaluationCycle: field(ID, 'The cycle (考核周期).'),
  again: optional(Boolean, 'Also where they are frozen already: measures again (重新冻结).'),
}) {}
