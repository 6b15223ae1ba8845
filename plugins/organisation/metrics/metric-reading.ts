import type { Context, Measure, Metric, Period } from 'qinxue/plugin';
import { blaming, forAnalysis, type Measurement, measurement, servicesOf } from '../../../server/api/platform.ts';

/** Why a metric has no value where it was asked for. */
export type MetricGap = 'PLUGIN_OFF' | 'PLUGIN_NOT_INSTALLED' | 'METRIC_UNKNOWN';

/** What a metric is, or why it is not there; a missing one is never a zero. */
export type MetricReading =
  | ({ readonly available: true } & Measurement)
  | { readonly available: false; readonly reason: MetricGap };

/** A person, and the unit whose switches decide. */
export interface MeasuredMember {
  readonly memberId: string;
  readonly unitId: string;
}

/** Statements bind at most 32,766 values. */
const ASKED_AT_ONCE = 10_000;

/** The metric of whichever installed plugin has it, or why there is none. */
export function installedMetric(context: Context, id: string): Metric | MetricGap {
  const { metrics } = servicesOf(context).installation;
  const found = metrics.find((metric) => metric.id === id);
  if (found) return found;
  return servicesOf(context).installation.plugin(ownerOf(id)) ? 'METRIC_UNKNOWN' : 'PLUGIN_NOT_INSTALLED';
}

/**
 * A metric of any installed plugin by its id, for many units at once; who may read it is the caller's to decide.
 * @example `const reading = (await measureUnits(context, 'courses.completion-rate', unitIds, period)).get(unitId)`
 */
export async function measureUnits(
  context: Context,
  metricId: string,
  unitIds: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, MetricReading>> {
  const metric = installedMetric(context, metricId);
  const places = unitIds.map((unitId) => ({ id: unitId, unitId }));
  return readings(context, metricId, metric, typeof metric === 'string' ? undefined : metric.measure, places, period);
}

/** The same for people; a metric that makes no sense for one person is unknown here. */
export async function measureMembers(
  context: Context,
  metricId: string,
  members: readonly MeasuredMember[],
  period: Period,
): Promise<ReadonlyMap<string, MetricReading>> {
  const metric = installedMetric(context, metricId);
  const places = members.map(({ memberId, unitId }) => ({ id: memberId, unitId }));
  const measure = typeof metric === 'string' ? undefined : metric.measureMembers;
  return readings(context, metricId, metric, measure, places, period);
}

async function readings(
  context: Context,
  metricId: string,
  metric: Metric | MetricGap,
  measure: Measure | undefined,
  places: readonly { readonly id: string; readonly unitId: string }[],
  period: Period,
): Promise<ReadonlyMap<string, MetricReading>> {
  const found = new Map<string, MetricReading>();
  const missing = (reason: MetricGap): MetricReading => ({ available: false, reason });
  if (typeof metric === 'string' || !measure) {
    const reason = typeof metric === 'string' ? metric : 'METRIC_UNKNOWN';
    for (const { id } of places) found.set(id, missing(reason));
    return found;
  }
  const owner = { id: ownerOf(metricId) };
  const measured = places.filter(({ unitId }) => context.isEnabled(owner, unitId)).map(({ id }) => id);
  for (const { id } of places) found.set(id, missing('PLUGIN_OFF'));
  for (let i = 0; i < measured.length; i += ASKED_AT_ONCE) {
    const ids = measured.slice(i, i + ASKED_AT_ONCE);
    const values = await blaming(owner.id, () => measure(forAnalysis(context), ids, period));
    for (const id of ids) {
      const { numerator, denominator } = values.get(id) ?? { numerator: 0, denominator: 0 };
      found.set(id, { available: true, ...measurement(metric.measuredIn, numerator, denominator) });
    }
  }
  return found;
}

const ownerOf = (metricId: string) => metricId.slice(0, Math.max(0, metricId.indexOf('.')));
