import type { Context, MetricUnit } from 'qinxue/plugin';
import { installedMetric, metricDigits, toldParts } from '../../organisation/index.ts';

/** How many digits after the point the number has that scores a leaf; what people count is whole. */
export type DigitsOf = (metric: string | null | undefined) => number;

/** Most metrics have two; a plugin that is not there cannot say. */
const USUAL: MetricUnit = 'number';

export function digitsOf(context: Context, metric: string | null | undefined): number {
  return metric == null ? 0 : metricDigits(unitOf(context, metric));
}

/** What a leaf keeps of its numbers: those of before do not say, and are in steps of their metric. */
export const digitsOfNode = (
  context: Context,
  { metric, params }: { readonly metric: string | null; readonly params: { readonly digits?: number } | null },
): number => params?.digits ?? digitsOf(context, metric);

export const partsOf = (context: Context, metric: string, numerator: number, denominator: number) =>
  toldParts(unitOf(context, metric), { numerator, denominator });

function unitOf(context: Context, metric: string): MetricUnit {
  const found = installedMetric(context, metric);
  return typeof found === 'string' ? USUAL : found.measuredIn;
}
