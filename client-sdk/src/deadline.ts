import { TimeoutError } from './errors.ts';

export interface Deadline {
  /** Aborts with a `TimeoutError`, or with the reason of whoever ended it before. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  left(): number;
  /** To be called when all is done. */
  end(): void;
}

/** The end of a request: its time, or a signal of its caller. `AbortSignal.any` is too young for some browsers. */
export function deadline(operation: string, ms: number, signals: readonly (AbortSignal | undefined)[]): Deadline {
  const controller = new AbortController();
  const ends = performance.now() + ms;
  const timer = setTimeout(() => controller.abort(new TimeoutError('TIMEOUT', { operation })), ms);
  const given = signals.filter((signal) => signal !== undefined);
  const abort = ({ target }: { target: unknown }) => controller.abort((target as AbortSignal).reason);
  for (const signal of given) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener('abort', abort);
  }
  return {
    signal: controller.signal,
    left: () => ends - performance.now(),
    end: () => {
      clearTimeout(timer);
      for (const signal of given) signal.removeEventListener('abort', abort);
    },
  };
}
