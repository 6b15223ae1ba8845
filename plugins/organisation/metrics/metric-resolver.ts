import {
  Arg,
  Attribution,
  type Context,
  Ctx,
  FieldResolver,
  LocalDate as GraphQLLocalDate,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { Extensions } from 'type-graphql';
import type { Reads } from '../../../server/api/platform.ts';
import { Unit } from '../units/unit.ts';
import { MetricDefinition, metricDefinitions } from './metric-definition.ts';
import { metricByUnit, metricOf, metricPeriod } from './metric-measure.ts';
import { MetricValue } from './metric-value.ts';

@Resolver(() => Unit)
export class MetricResolver {
  @Query(() => [MetricDefinition], { description: 'The metrics of the plugins that this unit has on (指标).' })
  metrics(@Ctx() context: Context): MetricDefinition[] {
    return metricDefinitions(context);
  }

  @Extensions({ reads: ((argument, prices) => prices.metric(argument('id'))) satisfies Reads })
  @FieldResolver(() => MetricValue, {
    nullable: true,
    description:
      'A metric of the unit and all below it; without the permission that it asks for there it has no value and the reason FORBIDDEN (指标值).',
  })
  metric(
    @Root() unit: Unit,
    @Ctx() context: Context,
    @Arg('id', () => String, { description: 'As `metrics` lists them, like `courses.completion-rate` (指标编码).' })
    id: string,
    @Arg('from', () => GraphQLLocalDate, {
      nullable: true,
      description: 'The first day that counts; without it the first of the year of `to` (起始日期).',
    })
    from?: string | null,
    @Arg('to', () => GraphQLLocalDate, {
      nullable: true,
      description: 'The last day that counts; without it today (截止日期).',
    })
    to?: string | null,
    @Arg('attribution', () => Attribution, {
      defaultValue: 'AT_TIME',
      description: 'Whether the tree of each day counts, or that of today (归属口径).',
    })
    attribution?: Attribution,
  ) {
    const period = { ...metricPeriod(context, from, to), ...(attribution === 'CURRENT' && { attribution }) };
    return context.load(metricByUnit, unit.id, { metric: metricOf(context, id).id, ...period });
  }
}
