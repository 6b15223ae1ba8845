import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { QinxueError } from '../errors.ts';

const QUARTER_HOUR_S = 900;

const counter = (points: number) => new RateLimiterMemory({ points, duration: QUARTER_HOUR_S });

/** Counts as wrong until it is known to be right: a hundred at once are a hundred. */
export interface Attempt {
  succeeded(): Promise<void>;
}

/** Wrong sign-ins of a quarter of an hour, counted in this process and nowhere written down. */
export class SignInAttempts {
  /**
   * Ten in a row for a login at one address; more for a login from everywhere, so that a stranger does not easily lock
   * somebody out; many for an address, because a whole factory may come from one.
   */
  private readonly counters = [
    { limiter: counter(10), keyOf: (login: string, address: string) => `${address} ${login}`, isInARow: true },
    { limiter: counter(50), keyOf: (login: string) => login, isInARow: false },
    { limiter: counter(300), keyOf: (_login: string, address: string) => address, isInARow: false },
  ];

  /** @throws RATE_LIMITED */
  async begin(login: string, address: string): Promise<Attempt> {
    const lowered = login.toLowerCase();
    for (const { limiter, keyOf } of this.counters)
      await limiter.consume(keyOf(lowered, address)).catch((full: RateLimiterRes) => Promise.reject(tooMany(full)));
    return {
      succeeded: async () => {
        for (const { limiter, keyOf, isInARow } of this.counters) {
          const key = keyOf(lowered, address);
          await (isInARow ? limiter.delete(key) : limiter.reward(key));
        }
      },
    };
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): QinxueError {
  const retryAfter = Math.ceil(msBeforeNext / 1000);
  return new QinxueError('RATE_LIMITED', `Too many attempts. Try again in ${retryAfter} s.`, { retryAfter });
}
