/** Days as `YYYY-MM-DD`, both included; without an end it lasts. Text compares as the days do. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether there is a day that is in both. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

export const holdsOn = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** Whether it has a day on or after this one. */
export const lastsInto = ({ validTo }: Period, day: string): boolean => validTo === null || validTo >= day;

export const isOrdered = ({ validFrom, validTo }: Period): boolean => validTo === null || validFrom <= validTo;

/** Whether every day of `part` is a day of `whole`. */
export const isWithin = (part: Period, whole: Period): boolean =>
  whole.validFrom <= part.validFrom &&
  (whole.validTo === null || (part.validTo !== null && part.validTo <= whole.validTo));

/** What has to happen so that nothing lasts beyond a day: some end on it, some have not begun by then. */
export interface Ending<P extends Period> {
  readonly ended: readonly P[];
  readonly dropped: readonly P[];
}

export const endingOn = <P extends Period>(periods: readonly P[], lastDay: string): Ending<P> => ({
  ended: periods.filter((p) => p.validFrom <= lastDay && (p.validTo === null || p.validTo > lastDay)),
  dropped: periods.filter((p) => p.validFrom > lastDay),
});

export const dayBefore = (day: string): string => daysLater(day, -1);
export const dayAfter = (day: string): string => daysLater(day, 1);

function daysLater(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export const laterOf = (a: string, b: string): string => [a, b].sort()[1] as string;
