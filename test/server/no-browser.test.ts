import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserSummary } from '../kit/browser/find-chromium.ts';

const root = resolve(import.meta.dirname, '../..');
const jest = join(dirname(fileURLToPath(import.meta.resolve('jest'))), '../bin/jest.js');

/** Both files of the fixture by the runner of all tests, in one process. */
function run(chromium: string) {
  const config = {
    rootDir: root,
    roots: ['<rootDir>/test/fixtures/browser'],
    testMatch: ['**/*.page.ts'],
    testRunner: '<rootDir>/test/kit/jest/runner.js',
    testEnvironment: '<rootDir>/test/kit/jest/environment.js',
    setupFilesAfterEnv: ['<rootDir>/test/kit/jest/each-file.ts'],
    transform: {},
  };
  const { status, stderr } = spawnSync(process.execPath, [jest, '-i', '--config', JSON.stringify(config)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, QINXUE_TEST_CHROMIUM: chromium, FORCE_COLOR: '0' },
  });
  return { status, said: /^Tests: .*$/m.exec(stderr)?.[0] ?? stderr };
}

test('without a browser the pages of every file are skipped, and nothing fails', () => {
  expect(run('off')).toEqual({ status: 0, said: 'Tests:       2 skipped, 2 passed, 4 total' });
});

test('with one they run, in every file', () => {
  expect(run('/somewhere/chromium')).toEqual({ status: 0, said: 'Tests:       4 passed, 4 total' });
});

test('the last line of a run says what was skipped', () => {
  const { QINXUE_TEST_CHROMIUM: named } = process.env;
  process.env.QINXUE_TEST_CHROMIUM = 'off';
  try {
    expect(browserSummary()).toBe('Browser: none. Skipped: pages, no chromium is installed or it is off.');
  } finally {
    if (named === undefined) delete process.env.QINXUE_TEST_CHROMIUM;
    else process.env.QINXUE_TEST_CHROMIUM = named;
  }
});
