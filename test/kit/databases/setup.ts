import { browserSummary } from '../browser/find-chromium.ts';
import { redisSummary } from '../find-redis.ts';
import { compileServer } from './build.ts';
import { detectDatabases } from './detect-databases.ts';
import { run } from './run.ts';

/** Jest's globalSetup: one build and one database server for all test files of a run. */
export async function setup(): Promise<void> {
  // Test files may run in processes of their own; the environment is what they inherit.
  const results = await Promise.allSettled([
    compileServer().then(({ dir, remove }) => {
      run.ends.push(remove);
      process.env.QINXUE_TEST_BUILD = dir;
    }),
    detectDatabases().then(({ databases, summary, stop }) => {
      run.ends.push(stop);
      run.summary = `${summary}\n${browserSummary()}${redisSummary()}`;
      process.env.QINXUE_TEST_DATABASES = JSON.stringify(databases);
    }),
  ]);
  const failure = results.find((result) => result.status === 'rejected');
  if (!failure) return;
  // Jest does not call teardown after a failed setup.
  await run.end();
  throw failure.reason;
}
