import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const sourceOf = (file: string) => readFileSync(resolve(`jest-circus/${file}`), 'utf8');
const found = (source: string, pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, name]) => name))];

// What test/kit/jest takes of Jest beside what it documents.
describe('Jest, as the runner of these tests takes it', () => {
  test('asks its runtime for no more than the runner gives it or leaves as it is', () => {
    const runner = sourceOf('runner');
    expect(found(runner, /\bruntime\.(\w+)/g).sort()).toEqual([
      'clearAllMocks',
      'requireInternalModule',
      'requireModule',
      'resetAllMocks',
      'resetModules',
      'restoreAllMocks',
      'setGlobalsForRuntime',
      'unstable_importModule',
      'unstable_shouldLoadAsEsm',
    ]);
    expect(runner).toContain('await runtime.unstable_importModule(testPath)');
    expect(runner).toContain('runtime.requireInternalModule(FRAMEWORK_INITIALIZER)');
  });

  test('loads a file of tests as Node does, once for itself', () => {
    expect(new URL(import.meta.url).searchParams.get('test')).toBe(import.meta.filename);
    expect(readFileSync(import.meta.filename, 'utf8')).toContain('once for itself');
  });

  test('keeps its state of a file in its module, and its listeners at one symbol', () => {
    expect(sourceOf('runner')).toMatch(/require\.resolve\('\.\/jestAdapterInit'\)/);
    expect(Reflect.get(globalThis, Symbol.for('EVENT_HANDLERS'))).toBeInstanceOf(Array);
  });

  test('runs tests and hooks in a store of its own, which is left out, and other stores are not', async () => {
    const stores = found(readFileSync(adapter, 'utf8'), /runInTestExecutionContext\)\(\{([\w\s,]+)\}/g);
    expect(stores.map((names) => names?.match(/\w+/g))).toEqual([['test'], ['describeBlock', 'hook', 'test']]);
    const storage = new AsyncLocalStorage<object>();
    expect(storage.run({ test: 1 }, () => storage.getStore())).toBeUndefined();
    expect(await storage.run({ request: 1 }, async () => storage.getStore())).toEqual({ request: 1 });
  });
});

const adapter = resolve('jest-circus/runner').replace(/runner\.js$/, 'jestAdapterInit.js');
