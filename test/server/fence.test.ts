import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

interface Ended {
  readonly name: string;
  readonly status: string;
  readonly message: string;
}

/** Runs the files that leave something behind, one after the other in one process, with the runner of all tests. */
function runLeaks(): Promise<ReadonlyMap<string, Ended>> {
  const files = ['globals', 'process', 'timer', 'failing', 'tidy'].map((name) =>
    resolve(join('test', 'fixtures', 'leaks', `${name}.leak.ts`)),
  );
  const config = {
    rootDir: resolve('.'),
    testRunner: '<rootDir>/test/kit/jest/runner.js',
    testEnvironment: '<rootDir>/test/kit/jest/environment.js',
    setupFilesAfterEnv: ['<rootDir>/test/kit/jest/each-file.ts'],
    testSequencer: '<rootDir>/test/fixtures/leaks/in-order.cjs',
    roots: ['<rootDir>/test/fixtures/leaks'],
    testMatch: ['**/*.leak.ts'],
    transform: {},
    // They have timers of their own.
    reporters: [],
  };
  const args = [
    resolve('node_modules/jest/bin/jest.js'),
    '--json',
    '-i',
    '--config',
    JSON.stringify(config),
    '--runTestsByPath',
  ];
  const env = { ...process.env, LEAKS_CWD: process.cwd() };
  return new Promise((done, fail) => {
    execFile(process.execPath, [...args, ...files], { env, maxBuffer: 1e7 }, (error, stdout, stderr) => {
      if (error && !stdout) return fail(new Error(stderr));
      const { testResults } = JSON.parse(stdout) as { testResults: readonly Ended[] };
      done(new Map(testResults.map((each) => [/(\w+)\.leak\.ts$/.exec(each.name)?.[1] ?? '', each])));
    });
  });
}

describe('a file of tests', () => {
  let ended: ReadonlyMap<string, Ended>;
  beforeAll(async () => {
    ended = await runLeaks();
  });

  test.each([
    ['globals', ['Array.prototype.last', 'Date.now', 'Math.random', 'globalThis.leaked']],
    [
      'process',
      ['a listener of process "SIGUSR2"', 'another working directory', 'process.env.HOME', 'process.env.LEAKED'],
    ],
    ['timer', ['1 running timer']],
    ['failing', ['process.env.LEAKED']],
  ])('fails by its name for what it leaves behind (%s)', (name, left) => {
    const { status, message = '' } = ended.get(name) ?? {};
    expect(status).toBe('failed');
    const [, file, told = ''] = /● (\S+) leaves behind: (.*?)\. Put back/.exec(message) ?? [];
    expect(file).toBe(resolve(join('test', 'fixtures', 'leaks', `${name}.leak.ts`)));
    expect(told.split(', ').sort()).toEqual(left);
  });

  test('that fails besides says both', () => {
    expect(ended.get('failing')?.message).toContain('toBe(expected)');
  });

  test('finds all as it was before the others', () => {
    expect(ended.get('tidy')).toMatchObject({ status: 'passed', message: '' });
  });
});
