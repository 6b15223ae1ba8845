/** One reading of a book to its end, as far as goals ask. */
export interface CountedReading {
  readonly memberId: string;
  readonly workId: string;
  /** `YYYY-MM-DD`. */
  readonly finishedOn: string;
  readonly evidence: number;
  /** Of the edition; null where they are not known. */
  readonly pages: number | null;
}

export interface CountingRule {
  readonly year: number;
  /** Only readings that have reached this level of evidence. */
  readonly evidenceLevel: number;
  readonly countRereads: boolean;
}

/**
 * The readings that count for a goal, as the metric of books counts them: a book once for a person in its year – the reading that was finished first, of equal
 * ones the one with more pages –, every reading of it where re-reads count.
 */
export function countedReadings<R extends CountedReading>(readings: readonly R[], rule: CountingRule): R[] {
  const year = String(rule.year);
  const fitting = readings.filter(
    ({ finishedOn, evidence }) => finishedOn.slice(0, 4) === year && evidence >= rule.evidenceLevel,
  );
  if (rule.countRereads) return fitting;
  const first = new Map<string, R>();
  for (const reading of fitting) {
    const book = `${reading.memberId} ${reading.workId}`;
    const known = first.get(book);
    if (!known || isBefore(reading, known)) first.set(book, reading);
  }
  return [...first.values()];
}

const isBefore = (one: CountedReading, other: CountedReading) =>
  one.finishedOn < other.finishedOn || (one.finishedOn === other.finishedOn && (one.pages ?? 0) > (other.pages ?? 0));

export const countBooks = (readings: readonly CountedReading[], rule: CountingRule): number =>
  countedReadings(readings, rule).length;

/** The pages of the books that count. */
export const countPages = (readings: readonly CountedReading[], rule: CountingRule): number =>
  countedReadings(readings, rule).reduce((all, { pages }) => all + (pages ?? 0), 0);
