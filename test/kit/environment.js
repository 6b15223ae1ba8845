import { AsyncLocalStorage } from 'node:async_hooks';
import { TestEnvironment } from 'jest-environment-node';

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

// biome-ignore lint/style/noDefaultExport: Jest asks for it.
export default TestEnvironment;
