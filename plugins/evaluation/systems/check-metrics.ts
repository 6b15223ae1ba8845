import { badInput, installedMetric, type Scope } from 'qinxue/plugin';
import type { IndexNode } from './index-node.ts';
import type { SubjectKind } from './subject-kind.ts';

/**
 * A metric that its plugin does not know is a typing error and stops publishing. One of a plugin that this
 * deployment does not have may come with the plugin: until then its leaves are not applicable.
 */
export function checkMetrics(scope: Scope, subject: SubjectKind, nodes: readonly IndexNode[]): void {
  for (const { code, metric } of nodes) {
    if (metric === null) continue;
    const found = installedMetric(scope, metric);
    if (found === 'METRIC_UNKNOWN')
      throw badInput('input.indexVersion', `has the node "${code}" with the metric "${metric}", which its plugin does not have.`);
    if (typeof found !== 'string' && subject === 'PERSON' && !found.measureMembers)
      throw badInput('input.indexVersion', `has the node "${code}" with the metric "${metric}", which is not of single people.`);
  }
}
