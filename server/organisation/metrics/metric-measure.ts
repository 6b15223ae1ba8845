import { badInput } from '../../errors.ts';
import { type Loader, loader } from '../../plugin/loader.ts';
import { type Metric, measurement, type Period } from '../../plugin/metric.ts';
import type { Scope } from '../../request/scope.ts';
import { analyse, viewMembers } from '../permissions.ts';
import type { MetricAbsence, MetricValue } from './metric-value.ts';

interface Asked extends Period {
  readonly metric: string;
}

/** The year up to today, where nothing else is asked for. @throws BAD_INPUT where it ends before it begins. */
export function metricPeriod(scope: Scope, from?: string | null, to?: string | null): Period {
  const last = to ?? scope.today();
  const first = from ?? `${last.slice(0, 4)}-01-01`;
  if (first > last) throw badInput('from', `(${first}) must not lie after \`to\` (${last}).`);
  return { from: first, to: last };
}

/**
 * Many units at once: the metric is asked once for all that have its plugin on and whose members or
 * analyses the viewer may see. It counts everything below the unit, whatever rows the viewer could list.
 */
export const metricByUnit: Loader<string, MetricValue, Asked> = loader(
  async (scope: Scope, unitIds: readonly string[], { metric: id, from, to }: Asked) => {
    const metric = metricOf(scope, id);
    const absences = new Map(unitIds.map((unitId) => [unitId, absence(scope, metric, unitId)]));
    const measured = unitIds.filter((unitId) => !absences.get(unitId));
    const found = measured.length ? await metric.measure(scope.asSystem(), measured, { from, to }) : new Map();
    return unitIds.map((unitId): MetricValue => {
      const reason = absences.get(unitId) ?? null;
      if (reason) return { available: false, reason, value: null, numerator: null, denominator: null, from, to };
      const { numerator, denominator } = found.get(unitId) ?? { numerator: 0, denominator: 0 };
      const { value = null } = measurement(metric.scale, numerator, denominator);
      return { available: true, reason, value, numerator, denominator, from, to };
    });
  },
);

/** @throws BAD_INPUT for an id that no installed plugin has: a typing error must not look like a plugin that is off. */
export function metricOf(scope: Scope, id: string): Metric {
  const { metrics } = scope.kernel.installation;
  const found = metrics.find((metric) => metric.id === id);
  if (!found) throw badInput('id', `names no metric: ${JSON.stringify(id)}. Ask \`metrics\` for those of this unit.`);
  return found;
}

function absence(scope: Scope, metric: Metric, unitId: string): MetricAbsence | undefined {
  // Permission first: who may see nothing of the unit does not learn which plugins it has on.
  if (!scope.can(viewMembers, unitId) && !scope.can(analyse, unitId)) return 'FORBIDDEN';
  const owner = metric.id.slice(0, metric.id.indexOf('.'));
  return scope.isEnabled({ id: owner }, unitId) ? undefined : 'PLUGIN_OFF';
}
