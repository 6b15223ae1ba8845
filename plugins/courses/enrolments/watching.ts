/** What is known of a learner and a film. */
export interface Watching {
  readonly watchedSeconds: number;
  /** Up to when the clock has been counted; null before the first beat. */
  readonly lastBeatAt: Date | null;
}

/**
 * After a beat of the player, which claims so many seconds in all. They never grow faster than the clock
 * and never beyond the duration; the first beat only starts the clock. What is left of a second is kept
 * for the next beat, so that frequent beats lose nothing. A learner has one clock for all films: `elsewhere`
 * is up to when it was counted for another one, so that five films at once are no five hours.
 */
export function watch(
  before: Watching,
  claimed: number,
  durationSeconds: number,
  now: Date,
  elsewhere: Date | null = null,
): Watching {
  const { watchedSeconds, lastBeatAt } = before;
  if (!lastBeatAt) return { watchedSeconds, lastBeatAt: now };
  const since = Math.max(lastBeatAt.getTime(), elsewhere?.getTime() ?? 0);
  const passed = Math.max(0, Math.floor((now.getTime() - since) / 1000));
  return {
    watchedSeconds: Math.max(watchedSeconds, Math.min(claimed, durationSeconds, watchedSeconds + passed)),
    lastBeatAt: new Date(since + passed * 1000),
  };
}
