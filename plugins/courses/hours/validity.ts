/** What one source – a class, or an enrolment – has credited someone with for a course. */
export interface Credited {
  readonly occurredOn: string;
  /** Hundredths of an hour, what was taken back taken off. */
  readonly hours: number;
  /** Whether the course, or the class that taught it, was completed by it. */
  readonly isCompleted: boolean;
}

/** Whether two completions of a course lie in one period of validity: so many months, or without them a calendar year. */
export function isOnePeriod(one: string, other: string, validMonths: number | null): boolean {
  if (validMonths === null) return one.slice(0, 4) === other.slice(0, 4);
  const [first, second] = one <= other ? [one, other] : [other, one];
  return second < monthsAfter(first, validMonths);
}

/**
 * What a completion credits beside what other sources have credited the person with for the course. A repeat inside
 * the period credits nothing; after hours that led to no completion, it credits what is missing to its own.
 */
export function creditable(
  hours: number,
  occurredOn: string,
  validMonths: number | null,
  others: readonly Credited[],
): number {
  const within = others.filter((each) => each.hours > 0 && isOnePeriod(each.occurredOn, occurredOn, validMonths));
  if (within.some(({ isCompleted }) => isCompleted)) return 0;
  return Math.max(0, hours - within.reduce((sum, each) => sum + each.hours, 0));
}

/**
 * The same of a source that credits `own` already, or did. It counts as it did at first, and grows no further than what
 * others have credited since leaves room for.
 */
export function creditableAgain(
  hours: number,
  occurredOn: string,
  validMonths: number | null,
  { before, after }: { readonly before: readonly Credited[]; readonly after: readonly Credited[] },
  own: number,
): number {
  const first = creditable(hours, occurredOn, validMonths, before);
  return first <= own ? first : Math.max(own, creditable(hours, occurredOn, validMonths, [...before, ...after]));
}

/** Where a completion on the day is a repeat, the first day on which it would be none; undefined where it is none. */
export function againFrom(
  occurredOn: string,
  validMonths: number | null,
  others: readonly Credited[],
): string | undefined {
  const ends = others
    .filter((each) => each.hours > 0 && each.isCompleted && isOnePeriod(each.occurredOn, occurredOn, validMonths))
    .map((each) => periodEnd(each.occurredOn, validMonths));
  return ends.sort().at(-1);
}

const periodEnd = (day: string, validMonths: number | null): string =>
  validMonths === null ? `${Number(day.slice(0, 4)) + 1}-01-01` : monthsAfter(day, validMonths);

/** The same day so many months later; in a shorter month its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
