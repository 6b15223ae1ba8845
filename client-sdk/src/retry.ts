import type { QinxueError } from './errors.ts';
import type { RetryOptions } from './options.ts';

/**
 * How long to wait before the next attempt, in milliseconds: what the server asks for, and a random part of
 * a time that doubles, so that those who were refused together do not come back together.
 */
export function waitBefore(attempt: number, error: QinxueError, { baseMs = 200, maxMs = 5000 }: RetryOptions): number {
  return (error.retryAfterMs ?? 0) + Math.random() * Math.min(maxMs, baseMs * 2 ** attempt);
}

/** Waits, unless the signal ends it. @throws the reason of the signal */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal.addEventListener('abort', abort, { once: true });
  });
}
