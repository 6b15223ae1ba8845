/** The days of an activity, as `YYYY-MM-DD`. */
export interface ActivityDates {
  readonly startsOn: string;
  readonly endsOn: string;
  /** The day on which submissions were closed; null while they are not. */
  readonly closedOn: string | null;
}

/** The last day that counts: the announced one, or the day of closing where that came before. */
export const lastDayOf = ({ endsOn, closedOn }: ActivityDates): string =>
  closedOn !== null && closedOn < endsOn ? closedOn : endsOn;

/** Whether what is done on the day counts in the activity. */
export const isWithin = (dates: ActivityDates, day: string): boolean =>
  day >= dates.startsOn && day <= lastDayOf(dates);
