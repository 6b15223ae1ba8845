import { badInput, field, fields, InputType, LocalDate, ObjectType, text } from 'qinxue/plugin';
import { EvaluationStage } from '../systems/node-terms.ts';

@ObjectType('StageWindow', { description: 'The days on which a stage is scored (环节时间窗).' })
@InputType('StageWindowInput', { description: 'The days on which a stage is scored (环节时间窗).' })
export class StageWindow extends fields({
  stage: field(EvaluationStage, 'The stage (评价环节).'),
  from: field(LocalDate, 'The first day (开始日期).'),
  to: field(LocalDate, 'The last day (截止日期).'),
}) {}

/** @throws BAD_INPUT */
export function parseWindows(windows: readonly StageWindow[], path: string): StageWindow[] {
  for (const [i, { stage, from, to }] of windows.entries()) {
    if (stage === 'METRIC')
      throw badInput(
        `${path}.${i}.stage`,
        text('is not scored by anyone, so it has no days.', '无人评分，因此没有时间窗。'),
      );
    if (from > to) throw badInput(`${path}.${i}.to`, text('must not lie before `from`.', '不得早于 `from`。'));
    if (windows.findIndex((window) => window.stage === stage) !== i)
      throw badInput(`${path}.${i}.stage`, text('stands twice.', '重复出现。'));
  }
  return windows.map(({ stage, from, to }) => ({ stage, from, to }));
}
