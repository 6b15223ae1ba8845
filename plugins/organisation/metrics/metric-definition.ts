import { type Context, field, fields, type MetricUnit, ObjectType, registerEnumType } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';

export const MetricUnitEnum = {
  COUNT: 'count',
  NUMBER: 'number',
  PERCENT: 'percent',
  HOURS: 'hours',
  SCORE: 'score',
  MONEY: 'money',
} as const satisfies Readonly<Record<string, MetricUnit>>;

registerEnumType(MetricUnitEnum, {
  name: 'MetricUnit',
  description: 'What the value of a metric is told in (指标单位).',
  valuesConfig: {
    COUNT: { description: 'Things; 3 is three of them (计数).' },
    NUMBER: { description: 'A number, often per head; 1.5 (数值).' },
    PERCENT: { description: 'Percent; 97.25 is 97.25 % (百分比).' },
    HOURS: { description: 'Hours; 1.5 is an hour and a half (学时).' },
    SCORE: { description: 'Points; 88.01 (分数).' },
    MONEY: { description: 'Yuan; 12.34 (金额（元）).' },
  },
});

@ObjectType('MetricDefinition', { description: 'A number that can be asked of every unit (指标定义).' })
export class MetricDefinition extends fields({
  id: field(String, 'Give it to `Unit.metric`; begins with the id of its plugin (指标编码).'),
  title: field(String, 'Its name in English (英文名).'),
  titleZh: field(String, 'Its name in Chinese (中文名).'),
  measuredIn: field(MetricUnitEnum, 'What its value is told in (单位).'),
  definition: field(String, 'What is divided by what, and which dates count (计算口径).'),
  plugin: field(String, 'The id of the plugin that measures it (插件).'),
  permission: field(String, 'The id of the permission that reading it asks for in the unit (所需权限).'),
}) {}

/** The metrics of the plugins that the unit has on. */
export const metricDefinitions = (context: Context): MetricDefinition[] =>
  servicesOf(context)
    .installation.plugins.filter((plugin) => context.isEnabled(plugin))
    .flatMap((plugin) =>
      plugin.metrics.map(({ id, title, measuredIn, definition, view }) => ({
        id,
        title: title.en,
        titleZh: title.zh,
        measuredIn,
        definition,
        plugin: plugin.id,
        permission: view.id,
      })),
    );
