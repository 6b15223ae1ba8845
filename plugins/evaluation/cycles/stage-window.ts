import { badInput, Field, InputType, LocalDate, ObjectType } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';
import { EvaluationStage } from '../systems/node-terms.ts';

@ObjectType('StageWindow', { description: 'The days on which a stage is scored (环节时间窗).' })
@InputType('StageWindowInput', { description: 'The days on which a stage is scored (环节时间窗).' })
export class StageWindow {
  @Field(() => EvaluationStage, { description: 'The stage (评价环节).' })
  stage!: Stage;

  @Field(() => LocalDate, { description: 'The first day (开始日期).' })
  from!: string;

  @Field(() => LocalDate, { description: 'The last day (截止日期).' })
  to!: string;
}

/** @throws BAD_INPUT */
export function checkWindows(windows: readonly StageWindow[], path: string): StageWindow[] {
  for (const [i, { stage, from, to }] of windows.entries()) {
    if (stage === 'METRIC') throw badInput(`${path}.${i}.stage`, 'is not scored by anyone, so it has no days.');
    if (from > to) throw badInput(`${path}.${i}.to`, 'must not lie before `from`.');
    if (windows.findIndex((window) => window.stage === stage) !== i)
      throw badInput(`${path}.${i}.stage`, 'stands twice.');
  }
  return windows.map(({ stage, from, to }) => ({ stage, from, to }));
}
