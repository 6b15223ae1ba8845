import { field, fields, ID, InputType, Int, ObjectType, optional } from 'qinxue/plugin';
import { EvaluationStage } from '../systems/node-terms.ts';
import { LeafScoreInput } from './leaf-score-type.ts';

@InputType({ description: 'The scores of one subject (考核对象评分).' })
export class SubjectScoresInput extends fields({
  subject: field(ID, 'The subject (考核对象).'),
  scores: field([LeafScoreInput], 'Node by node; nodes that are left out stay as they are (指标评分).'),
}) {}

@InputType({ description: 'Scores of many subjects in one stage (评分).' })
export class EvaluationSheetScoreInput extends fields({
  evaluationCycle: field(ID, 'The cycle (考核周期).'),
  stage: field(EvaluationStage, 'The stage, not METRIC (评价环节).'),
  sheets: field([SubjectScoresInput], 'A subject each, at most 1,000 (各对象评分).'),
  submit: optional(Boolean, 'Hands them in at once (同时提交).'),
}) {}

@InputType({ description: 'Sheets of many subjects to be handed in (提交评分表).' })
export class EvaluationSheetSubmitInput extends fields({
  evaluationCycle: field(ID, 'The cycle (考核周期).'),
  stage: field(EvaluationStage, 'The stage, not METRIC (评价环节).'),
  subjects: field([ID], 'The subjects, at most 1,000 (考核对象).'),
}) {}

@InputType({ description: 'A sheet that is to be filled in again (退回评分表).' })
export class EvaluationSheetReturnInput extends fields({
  evaluationSheet: field(ID, 'The sheet (评分表).'),
  reason: field(String, 'Why (原因).'),
}) {}

@ObjectType('EvaluationSheetBatch', { description: 'What became of many sheets at once (批量评分结果).' })
export class EvaluationSheetBatch extends fields({
  scored: field(Int, 'So many sheets were scored (已评分数).'),
  submitted: field(Int, 'So many sheets were handed in (已提交数).'),
}) {}
