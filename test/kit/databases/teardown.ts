import { run } from './run.ts';

/** Jest's globalTeardown. Its last lines say which databases and which browser the results hold for. */
export async function teardown(): Promise<void> {
  await run.end();
  process.stderr.write(`\n${run.summary}\n`);
}
