type Body = () => void | Promise<void>;

/** What a runner of tests is asked for: Jest's globals, `import * as runner from 'vitest'` or from `'node:test'`. */
export type Runner = {
  describe(name: string, body: () => void): unknown;
  test(name: string, body: Body): unknown;
} & (
  | { beforeAll(body: Body): unknown; afterAll(body: Body): unknown }
  | { before(body: Body): unknown; after(body: Body): unknown }
);

/** The same by one set of names. */
export interface NamedRunner {
  describe(name: string, body: () => void): unknown;
  test(name: string, body: Body): unknown;
  beforeAll(body: Body): unknown;
  afterAll(body: Body): unknown;
}

/** The runner whose functions are globals; undefined where none is. */
export function globalRunner(): NamedRunner | undefined {
  const { describe, test, beforeAll, afterAll } = globalThis as unknown as Partial<NamedRunner>;
  return describe && test && beforeAll && afterAll && { describe, test, beforeAll, afterAll };
}

/** @throws Error where none is given and none is global */
export function namedRunner(runner: Runner | undefined): NamedRunner {
  if (!runner) {
    const found = globalRunner();
    if (!found)
      throw new Error(
        "There is no runner of tests. Give it: `import * as runner from 'node:test'; conformance(plugin, { runner })`.",
      );
    return found;
  }
  const { describe, test } = runner;
  return 'beforeAll' in runner
    ? { describe, test, beforeAll: runner.beforeAll, afterAll: runner.afterAll }
    : { describe, test, beforeAll: runner.before, afterAll: runner.after };
}
