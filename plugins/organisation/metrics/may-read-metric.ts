import type { Context } from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';

/**
 * Whether the viewer may read a metric of a unit: they hold the permission that it asks for there. Of a metric that no
 * installed plugin has nobody may: whom it was meant for went with the plugin.
 */
export function mayReadMetric(context: Context, metricId: string, unitId: string): boolean {
  const found = servicesOf(context).installation.metrics.find(({ id }) => id === metricId);
  return found !== undefined && context.can(found.view, unitId);
}
