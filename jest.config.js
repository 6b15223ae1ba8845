// As the server runs: Node's packages do less then.
process.env.NODE_ENV = 'production';

/** @type {import('jest').Config} */
export default {
  // Modules are those of Node: see docs/decisions/tests-share-their-modules.md.
  testRunner: '<rootDir>/test/kit/jest/runner.js',
  testEnvironment: '<rootDir>/test/kit/jest/environment.js',
  transform: {},
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/kit/jest/setup.js',
  globalTeardown: '<rootDir>/test/kit/jest/teardown.js',
  setupFilesAfterEnv: ['<rootDir>/test/kit/jest/each-file.ts'],
  testSequencer: '<rootDir>/test/kit/jest/longest-first.js',
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  // Jest would keep a core for itself, which idles while the tests run.
  maxWorkers: '100%',
  testTimeout: 120000,
};
