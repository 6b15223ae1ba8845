/** What is known of a learner and a film. */
export interface Watching {
  readonly watchedSeconds: number;
  /** Up to when the clock has been counted; null before the first beat. */
  readonly lastBeatAt: Date | null;
}

/**
 * After a beat of the player, which claims so many seconds in all. They never grow faster than the clock
 * and never beyond the duration; the first beat only starts the clock. What is left of a second is kept
 * for the next beat, so that frequent beats lose nothing.
 */
export function watch(before: Watching, claimed: number, durationSeconds: number, now: Date): Watching {
  const { watchedSeconds, lastBeatAt } = before;
  if (!lastBeatAt) return { watchedSeconds, lastBeatAt: now };
  const passed = Math.max(0, Math.floor((now.getTime() - lastBeatAt.getTime()) / 1000));
  return {
    watchedSeconds: Math.max(watchedSeconds, Math.min(claimed, durationSeconds, watchedSeconds + passed)),
    lastBeatAt: new Date(lastBeatAt.getTime() + passed * 1000),
  };
}
