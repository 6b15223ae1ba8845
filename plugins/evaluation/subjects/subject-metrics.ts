import { type Context, Ctx, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import { inDecimals } from '../../organisation/index.ts';
import { digitsOf, partsOf } from '../systems/metric-digits.ts';
import { EvaluationSubject } from './evaluation-subject.ts';
import { FrozenMetric } from './frozen-metric.ts';
import { mayReadFrozen, tellsNothing } from './readable-metric.ts';

@Resolver(() => EvaluationSubject)
export class SubjectMetrics {
  @FieldResolver(() => [FrozenMetric], {
    description:
      'The metrics of the subject as they were frozen; without the permission that one asks for it has no value and the reason FORBIDDEN (冻结数据).',
  })
  metrics(@Root() subject: EvaluationSubject, @Ctx() context: Context): object[] {
    return subject.metrics.map((frozen) =>
      tellsNothing(frozen) || mayReadFrozen(context, frozen.metric, subject)
        ? toldMetric(context, frozen)
        : { metric: frozen.metric, absence: 'FORBIDDEN' },
    );
  }
}

function toldMetric(context: Context, frozen: FrozenMetric): FrozenMetric {
  const { metric, value, numerator, denominator, digits = digitsOf(context, metric) } = frozen;
  return {
    ...frozen,
    ...(value != null && { value: inDecimals(value, digits) }),
    ...(numerator != null && denominator != null && partsOf(context, metric, numerator, denominator)),
  };
}
