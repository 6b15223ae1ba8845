/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/kit/environment.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/kit/databases/setup.ts',
  globalTeardown: '<rootDir>/test/kit/databases/teardown.ts',
  testSequencer: '<rootDir>/test/kit/longest-first.js',
  moduleNameMapper: {
    '^qinxue/plugin$': '<rootDir>/server/plugin/index.ts',
    '^qinxue/testing$': '<rootDir>/test/kit/index.ts',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  // Jest would keep a core for itself, which idles while the tests run.
  maxWorkers: '100%',
  testTimeout: 120000,
};
