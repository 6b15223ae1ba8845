import { Field, field, fields, ID, InputType, Int, optional, Percent, Score } from 'qinxue/plugin';
import { AudienceInput } from '../../organisation/index.ts';
import type { VetoEffect as Effect, NodeKind } from '../calculation/assessment.ts';
import type { MethodKind } from '../calculation/method.ts';
import type { Stage } from '../calculation/reading.ts';
import { MethodParamsInput } from './method-params.ts';
import { EvaluationStage, IndexNodeKind, NotApplicablePolicy, ScoringMethod, VetoEffect } from './node-terms.ts';
import { SubjectKind } from './subject-kind.ts';

const some = (description: string) => ({ nullable: true as const, description });

@InputType({ description: 'A new index system with an empty first version (新建指标体系).' })
export class IndexSystemCreateInput extends fields({
  unit: field(ID, 'Id or code of the unit that owns it (所属单位).'),
  code: field(String, 'Unique in its unit; it stays (指标体系编码).'),
  name: field(String, 'The name in English (英文名称).'),
  nameZh: field(String, 'The name in Chinese (中文名称).'),
  subject: field(SubjectKind, 'Whom or what it evaluates (考核对象类别).'),
}) {}

@InputType({ description: 'An index system that a command is about (指标体系).' })
export class IndexSystemInput extends fields({
  indexSystem: field(ID, 'The index system (指标体系).'),
}) {}

@InputType({ description: 'The index systems that come with the plugin, for a unit (安装内置指标体系).' })
export class IndexSystemInstallInput extends fields({
  unit: field(ID, 'Id or code of the unit that is to own them (所属单位).'),
}) {}

@InputType({ description: 'A band of results (结果档次).' })
export class ResultBandInput {
  @Field(() => String, { description: 'What it is called, like `A` or `优秀` (档次).' })
  code!: string;

  @Field(() => Score, { description: 'From this total on (最低分).' })
  minScore!: number;
}

@InputType({ description: 'A node of an index system with those below it (指标).' })
export class IndexNodeInput {
  @Field(() => String, { description: 'What sheets and explanations call it; unique in the version (指标编码).' })
  code!: string;

  @Field(() => String, { description: 'The name in English (英文名称).' })
  name!: string;

  @Field(() => String, { description: 'The name in Chinese (中文名称).' })
  nameZh!: string;

  @Field(() => IndexNodeKind, { description: 'What it is (指标类型).' })
  kind!: NodeKind;

  @Field(() => Percent, some('Of groups and leaves: the share among siblings, 100 in all (权重).'))
  weight?: number | null;

  @Field(() => Score, some('Or points, 100 among siblings; of bonuses and deductions the most (分值).'))
  maxPoints?: number | null;

  @Field(() => ScoringMethod, some('How a leaf, bonus or deduction is scored (计分方法).'))
  method?: MethodKind | null;

  @Field(() => MethodParamsInput, some('The numbers of its method (计分参数).'))
  params?: MethodParamsInput | null;

  @Field(
    () => String,
    some('The id of the metric that scores it, of whichever plugin; nobody else does then (数据指标编码).'),
  )
  metric?: string | null;

  @Field(() => Boolean, some('Whether points need evidence (须附佐证).'))
  evidenceRequired?: boolean | null;

  @Field(() => [EvaluationStage], some('The stages that score it: all but METRIC where left out (评分环节).'))
  scoredBy?: Stage[] | null;

  @Field(() => VetoEffect, some('What a veto does where it is confirmed (否决效果).'))
  effect?: Effect | null;

  @Field(() => String, some('The best band that CAP_BAND leaves (最高档次).'))
  capBand?: string | null;

  @Field(() => [IndexNodeInput], some('The nodes of a group (下级指标).'))
  children?: IndexNodeInput[] | null;
}

@InputType({ description: 'All that stands in a version (版本内容).' })
export class IndexContentInput extends fields({
  applicability: optional(
    AudienceInput,
    'For which of its kind of subject it is; for all where left out. Of units: unit, kind and tag (适用范围).',
  ),
  notApplicable: optional(
    NotApplicablePolicy,
    'What is done about a leaf that scorers declare not applicable; RENORMALISE (不适用处理).',
  ),
  bands: field([ResultBandInput], 'The bands; the lowest begins at 0 (结果档次).'),
  nodes: field([IndexNodeInput], 'The nodes at the top, with those below them; 200 in all (指标).'),
}) {}

@InputType({ description: 'The whole content of a draft, in place of what it has (编写指标体系版本).' })
export class IndexVersionWriteInput extends fields({
  indexVersion: field(ID, 'The draft (指标体系版本).'),
  version: field(Int, 'The version of the row that was read (行版本).'),
  content: field(IndexContentInput, 'The content (内容).'),
}) {}

@InputType({ description: 'A draft that new cycles are to use (发布指标体系版本).' })
export class IndexVersionPublishInput extends fields({
  indexVersion: field(ID, 'The draft (指标体系版本).'),
  version: field(Int, 'The version of the row that was read (行版本).'),
}) {}
