import { badInput, installedMetric, type Scope } from 'qinxue/plugin';
import type { IndexNode } from './index-node.ts';
import type { SubjectKind } from './subject-kind.ts';

/**
 * A metric that its plugin does not know is a typing error and stops publishing. One of a plugin that this
 * deployment does not have may come with the plugin: until then its leaves are not applicable.
 */
export function checkMetrics(scope: Scope, subject: SubjectKind, nodes: readonly IndexNode[]): void {
  for (const { code, metric } of nodes) {
    const problem = metric === null ? undefined : metricProblem(scope, subject, metric);
    if (problem)
      throw badInput('input.indexVersion', `has the node "${code}" with the metric "${metric}", ${problem}.`);
  }
}

/** What is wrong with a metric of a plugin that is installed here. */
export function metricProblem(scope: Scope, subject: SubjectKind, metric: string): string | undefined {
  const found = installedMetric(scope, metric);
  if (found === 'METRIC_UNKNOWN') return 'which its plugin does not have';
  if (typeof found !== 'string' && subject === 'PERSON' && !found.measureMembers)
    return 'which cannot be asked of single people';
  return undefined;
}
