import type { Text } from '../base/text.ts';
import type { Attribution } from './attribution.ts';
import type { Context } from './context.ts';
import type { Permission } from './permission.ts';

/** What the value of a metric is told in: whole things, a number with two digits, or the unit of a quantity. */
export type MetricUnit = 'count' | 'number' | 'percent' | 'hours' | 'score' | 'money';

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
  /** `hours`, `score` and `money`: the numerator is in whole steps inside, and the denominator as many times over. */
  readonly measuredIn: MetricUnit;
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

interface Terms {
  /** The value is a whole number of 1 / 10^digits. */
  readonly digits: number;
  /** So many of its steps are one where nothing is divided. */
  readonly factor: number;
  /** Numerator and denominator are so many times what they stand for. */
  readonly times: number;
}

const units: Readonly<Record<MetricUnit, Terms>> = {
  count: { digits: 0, factor: 1, times: 1 },
  number: { digits: 2, factor: 100, times: 1 },
  percent: { digits: 2, factor: 10_000, times: 1 },
  hours: { digits: 2, factor: 100, times: 100 },
  score: { digits: 2, factor: 100, times: 10_000 },
  money: { digits: 2, factor: 100, times: 100 },
};

export const metricUnits = Object.keys(units) as readonly MetricUnit[];

export const metricDigits = (unit: MetricUnit): number => units[unit].digits;

/** numerator / denominator in whole steps of the metric's unit, rounded half up once. */
export function measurement(unit: MetricUnit, numerator: number, denominator: number): Measurement {
  if (denominator === 0) return { numerator, denominator };
  return {
    numerator,
    denominator,
    value: Math.floor((2 * numerator * units[unit].factor + denominator) / (2 * denominator)),
  };
}

/** What is divided and by what, as they are told: hours by heads, points by people. */
export const toldParts = (
  unit: MetricUnit,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
) => ({ numerator: numerator / units[unit].times, denominator: denominator / units[unit].times });
