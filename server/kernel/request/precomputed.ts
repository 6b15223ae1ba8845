/** More than one unit of work needs at once, and a sign of keys that are never the same twice. */
const MAX = 20;

/** Ends a transaction that needs a result of slow work: it is done outside, and the unit of work begins anew. */
export class NeedsPrecomputed extends Error {
  constructor(
    readonly key: string,
    readonly work: () => Promise<unknown>,
  ) {
    super('The unit of work begins anew, with a result of slow work.');
  }
}

/** What was worked out before a unit of work, kept while it is run again and again. */
export class Precomputed {
  private readonly results = new Map<string, unknown>();

  /** @throws NeedsPrecomputed where it is not worked out yet */
  get<T>(key: string, work: () => Promise<T>): T {
    if (!this.results.has(key)) throw new NeedsPrecomputed(key, work);
    return this.results.get(key) as T;
  }

  async provide({ key, work }: NeedsPrecomputed): Promise<void> {
    if (this.results.size >= MAX) throw new Error(`A unit of work needs more than ${MAX} prepared results.`);
    this.results.set(key, await work());
  }
}

/** Runs a unit of work until all that it needs beforehand is there. */
export async function withPrecomputed<T>(run: (precompute: Precomputed) => Promise<T>): Promise<T> {
  const precompute = new Precomputed();
  for (;;)
    try {
      return await run(precompute);
    } catch (error) {
      if (!(error instanceof NeedsPrecomputed)) throw error;
      await precompute.provide(error);
    }
}
