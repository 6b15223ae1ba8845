import { Field, ID, InputType, Int, ObjectType } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { EvaluationStage } from '../systems/node-terms.ts';
import { LeafScoreInput } from './leaf-score-type.ts';

@InputType({ description: 'The scores of one subject (考核对象评分).' })
export class SubjectScoresInput {
  @Field(() => ID, { description: 'The subject (考核对象).' })
  subject!: string;

  @Field(() => [LeafScoreInput], { description: 'Node by node; nodes that are left out stay as they are (指标评分).' })
  scores!: LeafScoreInput[];
}

@InputType({ description: 'Scores of many subjects in one stage (评分).' })
export class EvaluationSheetScoreInput {
  @Field(() => ID, { description: 'The cycle (考核周期).' })
  evaluationCycle!: string;

  @Field(() => EvaluationStage, { description: 'The stage, not METRIC (评价环节).' })
  stage!: Stage;

  @Field(() => [SubjectScoresInput], { description: 'A subject each, at most 1,000 (各对象评分).' })
  sheets!: SubjectScoresInput[];

  @Field(() => Boolean, { nullable: true, description: 'Hands them in at once (同时提交).' })
  submit?: boolean | null;
}

@InputType({ description: 'Sheets of many subjects to be handed in (提交评分表).' })
export class EvaluationSheetSubmitInput {
  @Field(() => ID, { description: 'The cycle (考核周期).' })
  evaluationCycle!: string;

  @Field(() => EvaluationStage, { description: 'The stage, not METRIC (评价环节).' })
  stage!: Stage;

  @Field(() => [ID], { description: 'The subjects, at most 1,000 (考核对象).' })
  subjects!: string[];
}

@InputType({ description: 'A sheet that is to be filled in again (退回评分表).' })
export class EvaluationSheetReturnInput {
  @Field(() => ID, { description: 'The sheet (评分表).' })
  evaluationSheet!: string;

  @Field(() => String, { description: 'Why (原因).' })
  reason!: string;
}

@ObjectType('EvaluationSheetBatch', { description: 'What became of many sheets at once (批量评分结果).' })
export class EvaluationSheetBatch {
  @Field(() => Int, { description: 'So many sheets were scored (已评分数).' })
  scored!: number;

  @Field(() => Int, { description: 'So many sheets were handed in (已提交数).' })
  submitted!: number;
}
