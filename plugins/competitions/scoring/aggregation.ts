import { type Fraction, fraction } from 'qinxue/plugin';
import { standardised } from './standardised.ts';

/** How the judges' marks of a measured aspect become one. */
export type AggregationMethod = 'MEAN' | 'MEDIAN' | 'TRIMMED' | 'STANDARDISED';

/** Dropping the highest and the lowest leaves at least two. */
export const MIN_FOR_TRIMMED = 4;

export interface JudgeMark {
  readonly judge: string;
  /** Ten-thousandths of a point. */
  readonly mark: number;
}

/** By entry, what each judge gave it in one aspect. */
export type MarksByEntry = ReadonlyMap<string, readonly JudgeMark[]>;

/** The mark of each entry in one aspect, in ten-thousandths, exact; every entry has at least one mark. */
export function aggregate(
  method: AggregationMethod,
  entries: MarksByEntry,
  maxMark: number,
): ReadonlyMap<string, Fraction> {
  if (method === 'STANDARDISED') return standardised(entries, maxMark);
  const one = methods[method];
  return new Map([...entries].map(([entry, marks]) => [entry, one(marks.map(({ mark }) => mark))]));
}

const total = (marks: readonly number[]) => marks.reduce((all, mark) => all + BigInt(mark), 0n);

export const meanOf = (marks: readonly number[]): Fraction => fraction(total(marks), marks.length);

export function medianOf(marks: readonly number[]): Fraction {
  const sorted = [...marks].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return meanOf(sorted.length % 2 ? [sorted[half] as number] : sorted.slice(half - 1, half + 1));
}

/** One highest and one lowest are left out, also where several are alike. @throws RangeError below four marks */
export function trimmedMeanOf(marks: readonly number[]): Fraction {
  if (marks.length < MIN_FOR_TRIMMED) throw new RangeError(`Fewer than ${MIN_FOR_TRIMMED} marks to drop from.`);
  return meanOf([...marks].sort((a, b) => a - b).slice(1, -1));
}

const methods = { MEAN: meanOf, MEDIAN: medianOf, TRIMMED: trimmedMeanOf } as const;
