import { badInput, Field, InputType, ObjectType, Percent, text, WHOLE } from 'qinxue/plugin';
import type { Stage } from '../calculation/reading.ts';

@ObjectType('StageWeights', { description: 'How much each stage counts, 100 in all (环节权重).' })
@InputType('StageWeightsInput', {
  description: 'How much each stage counts, 100 in all (环节权重).',
})
export class StageWeights {
  @Field(() => Percent, { description: "The subject's own assessment (自评).", defaultValue: 0 })
  self!: number;

  @Field(() => Percent, { description: 'The review by the unit above (单位评审).', defaultValue: 0 })
  unit!: number;

  @Field(() => Percent, { description: 'The review by the committee (评委会评审).', defaultValue: 0 })
  committee!: number;

  @Field(() => Percent, {
    description: 'Metrics; where they have none, they count in every other stage (指标数据).',
    defaultValue: 0,
  })
  metric!: number;
}

export const weightsByStage = ({ self, unit, committee, metric }: StageWeights): Readonly<Record<Stage, number>> => ({
  SELF: self,
  UNIT: unit,
  COMMITTEE: committee,
  METRIC: metric,
});

/** @throws BAD_INPUT */
export function parseWeights({ self, unit, committee, metric }: StageWeights, path: string): StageWeights {
  const weights = { self, unit, committee, metric };
  for (const [stage, weight] of Object.entries(weights))
    if (weight < 0 || weight > WHOLE)
      throw badInput(`${path}.${stage}`, text('must be from 0 to 100 %.', '须在 0 到 100% 之间。'));
  const sum = self + unit + committee + metric;
  if (sum !== WHOLE)
    throw badInput(
      path,
      text(`must add up to 100 %, not ${Percent.outside(sum)} %.`, `之和须为 100%，而不是 ${Percent.outside(sum)}%。`),
    );
  return weights;
}
