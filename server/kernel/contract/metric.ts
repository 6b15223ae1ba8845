import type { Text } from '../base/text.ts';
import type { Attribution } from './attribution.ts';
import type { Context } from './context.ts';
import type { Permission } from './permission.ts';

/** Whole numbers only: `basisPoints` 10000 = 100 %, `hundredths` 150 = 1.5, `count`, `fen`. */
export type MetricScale = 'count' | 'basisPoints' | 'hundredths' | 'fen';

/** Both days included, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** Under which units a fact counts: those above its unit on its day, unless today's tree is asked for. */
  readonly attribution?: Attribution;
}

export interface Measurement {
  /** Undefined where the denominator is zero: not a zero, but nothing to measure. */
  readonly value?: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** By the id of what was measured. */
export type Measure = (
  context: Context,
  ids: readonly string[],
  period: Period,
) => Promise<ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }>>;

/** A number of a unit and everything below it, that criteria and reports can ask for by id. */
export interface Metric {
  /** `courses.completion-rate`: begins with the plugin's id. */
  readonly id: string;
  readonly title: Text;
  readonly scale: MetricScale;
  /** What is divided by what, which dates count, and which unit a fact belongs to. */
  readonly definition: string;
  /**
   * Who may read its value of a unit: whoever holds this there. A number tells of the people in it – of a team of one,
   * or by the difference between a unit and its only child –, so it asks for what their rows ask for.
   */
  readonly view: Permission;
  /**
   * The tables whose rows it may all read, for its price; without it the largest of its plugin counts.
   * @example `reads: ['courses_hours']`
   */
  readonly reads?: readonly string[];
  /** One call for many units; a unit without an entry has numerator and denominator 0. */
  readonly measure: Measure;
  /** The same number of single people, by their ids, where it makes sense for one person. */
  readonly measureMembers?: Measure;
}

/** Declares a number about people or units that criteria and reports can ask for. */
export const metric = (spec: Metric): Metric => Object.freeze(spec);

const factor: Readonly<Record<MetricScale, number>> = { count: 1, basisPoints: 10_000, hundredths: 100, fen: 1 };

/** numerator / denominator in the metric's scale, rounded half up once. */
export function measurement(scale: MetricScale, numerator: number, denominator: number): Measurement {
  if (denominator === 0) return { numerator, denominator };
  return {
    numerator,
    denominator,
    value: Math.floor((2 * numerator * factor[scale] + denominator) / (2 * denominator)),
  };
}
