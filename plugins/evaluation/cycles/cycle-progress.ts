import { DateTime, Field, Int, ObjectType } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { EvaluationSheetStatus } from '../sheets/sheet-status.ts';
import { EvaluationStage } from '../systems/node-terms.ts';

@ObjectType('Calculation', { description: 'How far the calculation of results is (核算进度).' })
export class Calculation {
  @Field(() => Int, { description: 'So many subjects are done (已核算数).' })
  done!: number;

  @Field(() => Int, { description: 'Of so many that had changed (应核算数).' })
  total!: number;

  @Field(() => Boolean, { description: 'Whether it is under way (核算中).' })
  isRunning!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was finished (完成时间).' })
  finishedAt!: Date | null;
}

@ObjectType('SheetCount', { description: 'How many sheets of a stage stand somewhere (评分表统计).' })
export class SheetCount {
  @Field(() => EvaluationStage, { description: 'The stage (评价环节).' })
  stage!: Stage;

  @Field(() => EvaluationSheetStatus, { description: 'Where they stand (状态).' })
  status!: EvaluationSheetStatus;

  @Field(() => Int, { description: 'So many (数量).' })
  count!: number;
}
