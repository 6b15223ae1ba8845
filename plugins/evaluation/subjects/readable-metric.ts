import type { Context } from 'qinxue/plugin';
import { mayReadMetric } from '../../organisation/index.ts';

/** Of whom a metric was frozen: a person, or a unit where `memberId` is null. */
export interface Measured {
  readonly memberId: string | null;
  readonly unitId: string;
}

/** What the absence of a plugin or a metric tells is known to everybody. */
export const tellsNothing = ({ absence }: { readonly absence?: string | null }): boolean =>
  absence === 'PLUGIN_NOT_INSTALLED' || absence === 'METRIC_UNKNOWN';

/**
 * Who sees an evaluation does not thereby see what it was measured by: a metric asks for its own permission, in the
 * unit of the subject. People read the numbers that are about themselves.
 */
export const mayReadFrozen = (context: Context, metric: string, { memberId, unitId }: Measured): boolean =>
  (memberId !== null && context.viewer.isAmong([memberId])) || mayReadMetric(context, metric, unitId);
