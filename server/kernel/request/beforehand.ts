import type { Context } from '../contract/context.ts';
import { inside } from './inside.ts';

/** More than one unit of work needs at once, and a sign of keys that are never the same twice. */
const MOST = 20;

/** Ends a transaction that needs a result of slow work: it is done outside, and the unit of work begins anew. */
export class NeededBeforehand extends Error {
  constructor(
    readonly key: string,
    readonly work: () => Promise<unknown>,
  ) {
    super('The unit of work begins anew, with a result of slow work.');
  }
}

/** What was worked out before a unit of work, kept while it is run again and again. */
export class Beforehand {
  private readonly results = new Map<string, unknown>();

  /** @throws NeededBeforehand where it is not worked out yet */
  get<T>(key: string, work: () => Promise<T>): T {
    if (!this.results.has(key)) throw new NeededBeforehand(key, work);
    return this.results.get(key) as T;
  }

  async provide({ key, work }: NeededBeforehand): Promise<void> {
    if (this.results.size >= MOST) throw new Error(`A unit of work needs more than ${MOST} results beforehand.`);
    this.results.set(key, await work());
  }
}

/** Runs a unit of work until all that it needs beforehand is there. */
export async function withBeforehand<T>(run: (beforehand: Beforehand) => Promise<T>): Promise<T> {
  const beforehand = new Beforehand();
  for (;;)
    try {
      return await run(beforehand);
    } catch (error) {
      if (!(error instanceof NeededBeforehand)) throw error;
      await beforehand.provide(error);
    }
}

/**
 * The result of slow work that touches no row, like the hash of a password, without holding a transaction
 * meanwhile: the first time it is asked for the transaction ends, the work is done, and all is run again. The
 * key says what it is the result of.
 * @example `await beforehand(scope, \`digest of ${text}\`, () => slowDigest(text))`
 */
export const beforehand = async <T>(context: Context, key: string, work: () => Promise<T>): Promise<T> => {
  const { inWork } = inside(context);
  return inWork ? inWork.beforehand.get(key, work) : work();
};
