import { DateTime, field, fields, Int, nullable, ObjectType } from 'qinxue/plugin';
import { EvaluationSheetStatus } from '../sheets/sheet-status.ts';
import { EvaluationStage } from '../systems/node-terms.ts';

@ObjectType('Calculation', { description: 'How far the calculation of results is (核算进度).' })
export class Calculation extends fields({
  done: field(Int, 'So many subjects are done (已核算数).'),
  total: field(Int, 'Of so many that had changed (应核算数).'),
  isRunning: field(Boolean, 'Whether it is under way (核算中).'),
  finishedAt: nullable(DateTime, 'When it was finished (完成时间).'),
}) {}

@ObjectType('SheetCount', { description: 'How many sheets of a stage stand somewhere (评分表统计).' })
export class SheetCount extends fields({
  stage: field(EvaluationStage, 'The stage (评价环节).'),
  status: field(EvaluationSheetStatus, 'Where they stand (状态).'),
  count: field(Int, 'So many (数量).'),
}) {}
