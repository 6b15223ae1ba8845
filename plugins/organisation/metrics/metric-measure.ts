import { badInput, type Context, type Loader, loader, type Metric, type Period, text } from 'qinxue/plugin';
import { metricDigits, servicesOf, toldParts } from '../../../server/api/platform.ts';
import { inDecimals } from './in-decimals.ts';
import { mayReadMetric } from './may-read-metric.ts';
import { measureUnits } from './metric-reading.ts';
import type { MetricValue } from './metric-value.ts';

interface Asked extends Period {
  readonly metric: string;
}

/** The year up to today, where nothing else is asked for. @throws BAD_INPUT where it ends before it begins. */
export function metricPeriod(context: Context, from?: string | null, to?: string | null): Period {
  const last = to ?? context.today();
  const first = from ?? `${last.slice(0, 4)}-01-01`;
  if (first > last)
    throw badInput(
      'from',
      text(`(${first}) must not lie after \`to\` (${last}).`, `（${first}）不得晚于 \`to\`（${last}）。`),
    );
  return { from: first, to: last };
}

/**
 * Many units at once: the metric is asked once for all that have its plugin on and where the viewer holds the
 * permission that it asks for. It counts everything below the unit, whatever rows the viewer could list.
 */
export const metricByUnit: Loader<string, MetricValue, Asked> = loader(
  async (context: Context, unitIds: readonly string[], { metric: id, ...period }: Asked) => {
    const { from, to } = period;
    const { measuredIn } = metricOf(context, id);
    const readable = new Set(unitIds.filter((unitId) => mayReadMetric(context, id, unitId)));
    const found = await measureUnits(context, id, [...readable], period);
    return unitIds.map((unitId): MetricValue => {
      const reading = found.get(unitId);
      // Permission first: who may see nothing of the unit does not learn which plugins it has on.
      if (!reading) return { ...nothing, reason: 'FORBIDDEN', from, to };
      if (!reading.available) return { ...nothing, reason: 'PLUGIN_OFF', from, to };
      const { value } = reading;
      const told = value === undefined ? null : inDecimals(value, metricDigits(measuredIn));
      return { available: true, reason: null, value: told, ...toldParts(measuredIn, reading), from, to };
    });
  },
);

/** @throws BAD_INPUT for an id that no installed plugin has: a typing error must not look like a plugin that is off. */
export function metricOf(context: Context, id: string): Metric {
  const { metrics } = servicesOf(context).installation;
  const found = metrics.find((metric) => metric.id === id);
  if (!found)
    throw badInput('id', {
      en: `names no metric: ${JSON.stringify(id)}. Ask \`metrics\` for those of this unit.`,
      zh: `没有对应的指标：${JSON.stringify(id)}。本单位的指标请查询 \`metrics\`。`,
    });
  return found;
}

const nothing = { available: false, value: null, numerator: null, denominator: null };
