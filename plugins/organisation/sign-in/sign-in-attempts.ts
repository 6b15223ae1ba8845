import { setTimeout as sleep } from 'node:timers/promises';
import { QinxueError, text } from 'qinxue/plugin';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressRange } from './address-range.ts';
import type { AttemptLedger } from './attempt-ledger.ts';
import { type AttemptCounts, type Counted, isSlow, refusalOf, WINDOW_S } from './attempt-rules.ts';

/** Of whom a password is tried: the account where there is one, whichever way its login was written, else the text. */
export interface Subject {
  readonly accountId?: string | undefined;
  readonly login: string;
}

/** Longer than a password takes to be checked: an answer that was refused without that comes no sooner. */
const REFUSED_AFTER_MS = 150;

const counted = ['pair', 'subject', 'address', 'slow'] as const satisfies readonly Counted[];

/** Counts beyond any limit: the rules are judged elsewhere, with what other processes have counted. */
const counter = (duration: number) => new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration });

/**
 * Wrong passwords, tried at the sign-in or for a change of one's own, by all processes of a database. An attempt counts
 * as wrong until it is known to be right: a hundred at once are a hundred.
 */
export class SignInAttempts {
  private readonly counters = {
    pair: counter(WINDOW_S.pair),
    subject: counter(WINDOW_S.subject),
    address: counter(WINDOW_S.address),
    slow: counter(WINDOW_S.slow),
  };

  constructor(private readonly ledger: AttemptLedger) {}

  /**
   * What `check` finds, undefined where the password is wrong. Who is known at the address and gives the right one is
   * not kept out by what strangers have done; of a wrong one they are told what strangers are told.
   * @throws RATE_LIMITED with the seconds to wait
   */
  async attempt<T>(subject: Subject, from: string, check: () => Promise<T | undefined>): Promise<T | undefined> {
    const keys = keysOf(subject, addressRange(from));
    const { others, isKnown } = await this.ledger.read(Object.values(keys), keys.pair);
    const begun = await this.begin(keys, others);
    const refusal = refusalOf(begun.counts);
    if (refusal && (refusal === 'pair' || !isKnown)) {
      await sleep(REFUSED_AFTER_MS);
      throw tooMany(begun.waits[refusal]);
    }
    const found = await check();
    if (found !== undefined) {
      await this.succeeded(keys, begun, others);
      return found;
    }
    this.failed(keys, begun);
    if (refusal) throw tooMany(begun.waits[refusal]);
    return undefined;
  }

  /** Counts before anything else happens, all of them in one go. */
  private async begin(keys: Keys, others: ReadonlyMap<string, number>): Promise<Begun> {
    const own = await Promise.all(
      (['pair', 'subject', 'address'] as const).map((what) => this.counters[what].consume(keys[what])),
    );
    const [pair, subject, address] = own as [RateLimiterRes, RateLimiterRes, RateLimiterRes];
    const total = (what: Counted, { consumedPoints }: RateLimiterRes) => consumedPoints + (others.get(keys[what]) ?? 0);
    const slow = isSlow({ address: total('address', address) })
      ? await this.counters.slow.consume(keys.slow)
      : new RateLimiterRes(0, 0, 0);
    const waits = { pair, subject, address, slow };
    const counts = Object.fromEntries(counted.map((what) => [what, total(what, waits[what])]));
    return { waits, counts: counts as unknown as AttemptCounts };
  }

  private failed(keys: Keys, { waits }: Begun): void {
    for (const what of counted)
      if (waits[what].consumedPoints) this.tell(keys[what], waits[what].consumedPoints, waits[what]);
  }

  private async succeeded(keys: Keys, { waits }: Begun, others: ReadonlyMap<string, number>): Promise<void> {
    await this.counters.pair.delete(keys.pair);
    this.ledger.end(keys.pair, others.get(keys.pair) ?? 0);
    this.ledger.signedIn(keys.pair);
    for (const what of ['subject', 'address', 'slow'] as const) {
      if (!waits[what].consumedPoints) continue;
      const left = await this.counters[what].reward(keys[what]);
      if (this.ledger.tells(keys[what])) this.tell(keys[what], left.consumedPoints, waits[what]);
    }
  }

  private tell(key: string, points: number, { msBeforeNext }: RateLimiterRes): void {
    this.ledger.count(key, points, new Date(Date.now() + msBeforeNext));
  }
}

type Keys = { readonly [C in Counted]: string };

interface Begun {
  readonly counts: AttemptCounts;
  /** What this process has counted, and for how long it does. */
  readonly waits: { readonly [C in Counted]: RateLimiterRes };
}

function keysOf({ accountId, login }: Subject, address: string): Keys {
  const who = accountId ?? `login ${login.toLowerCase()}`;
  return {
    pair: `pair ${address} ${who}`,
    subject: `subject ${who}`,
    address: `address ${address}`,
    slow: `slow ${address}`,
  };
}

function tooMany({ msBeforeNext }: RateLimiterRes): QinxueError {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new QinxueError(
    'RATE_LIMITED',
    text(`Too many attempts. Try again in ${retryAfter} s.`, `尝试次数过多。请在 ${retryAfter} 秒后重试。`),
    { retryAfter },
  );
}
