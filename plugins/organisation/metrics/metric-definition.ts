import { type Context, Field, ObjectType, registerEnumType } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';

export const MetricScaleEnum = {
  COUNT: 'count',
  BASIS_POINTS: 'basisPoints',
  HUNDREDTHS: 'hundredths',
  FEN: 'fen',
} as const;

registerEnumType(MetricScaleEnum, {
  name: 'MetricScale',
  description: 'What the whole number of a metric counts (指标刻度).',
  valuesConfig: {
    COUNT: { description: 'Things; 3 is three of them (计数).' },
    BASIS_POINTS: { description: 'Hundredths of a percent; 10000 is 100 % (万分比).' },
    HUNDREDTHS: { description: 'Hundredths; 150 is 1.5 (百分之一).' },
    FEN: { description: 'Money in fen; 100 is one yuan (分).' },
  },
});

@ObjectType('MetricDefinition', { description: 'A number that can be asked of every unit (指标定义).' })
export class MetricDefinition {
  @Field(() => String, { description: 'Give it to `Unit.metric`; begins with the id of its plugin (指标编码).' })
  id!: string;

  @Field(() => String, { description: 'Its name in English (英文名).' })
  title!: string;

  @Field(() => String, { description: 'Its name in Chinese (中文名).' })
  titleZh!: string;

  @Field(() => MetricScaleEnum, { description: 'What its whole number counts (刻度).' })
  scale!: (typeof MetricScaleEnum)[keyof typeof MetricScaleEnum];

  @Field(() => String, { description: 'What is divided by what, and which dates count (计算口径).' })
  definition!: string;

  @Field(() => String, { description: 'The id of the plugin that measures it (插件).' })
  plugin!: string;

  @Field(() => String, { description: 'The id of the permission that reading it asks for in the unit (所需权限).' })
  permission!: string;
}

/** The metrics of the plugins that the unit has on. */
export const metricDefinitions = (context: Context): MetricDefinition[] =>
  servicesOf(context)
    .installation.plugins.filter((plugin) => context.isEnabled(plugin))
    .flatMap((plugin) =>
      plugin.metrics.map(({ id, title, scale, definition, view }) => ({
        id,
        title: title.en,
        titleZh: title.zh,
        scale,
        definition,
        plugin: plugin.id,
        permission: view.id,
      })),
    );
