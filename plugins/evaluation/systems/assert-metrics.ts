import { badInput, type Context, type Text, text } from 'qinxue/plugin';
import { installedMetric } from '../../organisation/index.ts';
import type { IndexNode } from './index-node.ts';
import type { SubjectKind } from './subject-kind.ts';

/**
 * A metric that its plugin does not know is a typing error and stops publishing. One of a plugin that this
 * deployment does not have may come with the plugin: until then its leaves are not applicable.
 */
export function assertMetricsFit(context: Context, subject: SubjectKind, nodes: readonly IndexNode[]): void {
  for (const { code, metric } of nodes) {
    const problem = metric === null ? undefined : metricProblem(context, subject, metric);
    if (problem)
      throw badInput('input.indexVersion', {
        en: `has the node "${code}" with the metric "${metric}", ${problem.en}.`,
        zh: `的指标“${code}”使用数据指标“${metric}”，${problem.zh}。`,
      });
  }
}

/** What is wrong with a metric of a plugin that is installed here. */
export function metricProblem(context: Context, subject: SubjectKind, metric: string): Text | undefined {
  const found = installedMetric(context, metric);
  if (found === 'METRIC_UNKNOWN') return text('which its plugin does not have', '而其插件没有该指标');
  if (typeof found !== 'string' && subject === 'PERSON' && !found.measureMembers)
    return text('which cannot be asked of single people', '该指标不能按个人统计');
  return undefined;
}
