import { AsyncLocalStorage } from 'node:async_hooks';
import { ModuleMocker } from 'jest-mock';

const { run } = AsyncLocalStorage.prototype;

/** What Jest keeps while a test or a hook runs. */
const isOfJest = (store) => typeof store === 'object' && store !== null && ('test' in store || 'hook' in store);

/**
 * Jest runs each test in a store of its own, to know to which of them a rejection belongs that nobody caught. On Node 20
 * every promise is followed for that, a fifth of all work. Without it such a rejection fails the file instead.
 */
AsyncLocalStorage.prototype.run = function (store, work, ...given) {
  return isOfJest(store) ? work(...given) : run.call(this, store, work, ...given);
};

const { exit } = process;

/** The process as it is, for all files that it tests: what Jest puts there for a file is taken away after it. */
export default class ProcessEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  #console = globalThis.console;

  setup() {}

  teardown() {
    globalThis.console = this.#console;
    process.exit = exit;
  }

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
}
