import { organisation } from '../../plugins/organisation/index.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import {
  type Check,
  type ConformanceOptions,
  definitionChecks,
  demoChecks,
  graphChecks,
  testedWith,
} from './conformance/checks.ts';
import { fill } from './conformance/demo.ts';
import { serverChecks } from './conformance/server-checks.ts';
import { type NamedRunner, namedRunner, type Runner } from './runner.ts';
import { startUnit, type TestServer } from './start-unit.ts';

export type { ConformanceOptions } from './conformance/checks.ts';

export interface RunOptions extends ConformanceOptions {
  /** The functions that register tests, where they are no globals: `import * as runner from 'node:test'`. */
  readonly runner?: Runner;
}

/**
 * Registers the tests that every plugin passes, inside this repository or outside, with whichever runner of tests.
 * @example
 * conformance(courses); // with Jest's globals – the whole of a test file, below its imports
 * conformance(mentoring, { runner, readme: 'README.md' }); // import * as runner from 'node:test'
 */
// biome-ignore lint/suspicious/noExplicitAny: a plugin of whichever settings
export function conformance(plugin: Plugin<any>, { runner: given, ...options }: RunOptions = {}): void {
  const runner = namedRunner(given);
  runner.describe(`The plugin "${plugin.id}"`, () => {
    register(runner, definitionChecks(plugin, options));
    runner.describe('in its graph', () => register(runner, graphChecks(plugin, options)));
    runner.describe('on a server', () => {
      let unit: TestServer | undefined;
      runner.beforeAll(async () => {
        unit = await startFilled(plugin);
      });
      runner.afterAll(() => unit?.close());
      register(
        runner,
        serverChecks(plugin, () => unit as TestServer),
      );
    });
    register(runner, demoChecks(plugin));
  });
}

/** What the conformance test would say of a plugin: the rule and the sentence each; empty for a good one. */
// biome-ignore lint/suspicious/noExplicitAny: a plugin of whichever settings
export async function conformanceProblems(plugin: Plugin<any>, options: ConformanceOptions = {}): Promise<string[]> {
  const found: string[] = [];
  const look = async (checks: readonly Check[]) => {
    for (const check of checks)
      for (const problem of await problemsOf(check)) found.push(`It ${check.name}: ${problem}`);
  };
  await look([...definitionChecks(plugin, options), ...graphChecks(plugin, options)]);
  try {
    const unit = await startFilled(plugin);
    await look(serverChecks(plugin, () => unit));
    await unit.close();
  } catch (error) {
    found.push(`It starts and fills a server: ${(error as Error).message}`);
  }
  await look(demoChecks(plugin));
  return found;
}

const problemsOf = async (check: Check): Promise<readonly string[]> => {
  try {
    return await check.run();
  } catch (error) {
    return [(error as Error).message];
  }
};

async function startFilled(plugin: Plugin): Promise<TestServer> {
  const unit = await startUnit({ plugins: testedWith(plugin) });
  if (plugin !== organisation) await fill(unit.server.kernel, plugin);
  return unit;
}

function register(runner: NamedRunner, checks: readonly Check[]): void {
  for (const { name, run } of checks)
    runner.test(name, async () => {
      const problems = await run();
      if (problems.length) throw new Error(`It ${name} – not so:\n${problems.map((each) => `- ${each}`).join('\n')}`);
    });
}
