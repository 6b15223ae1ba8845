import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import '../typescript/register.js';
import { raiseFence } from './fence.js';

process.setSourceMapsEnabled(true);
const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');

/**
 * Jest's own runner with modules as Node loads them: once in a process, for all files that it tests, where Jest would load
 * the server, its packages and itself anew for each of them. Only the file itself, and what is set up for it, is its own.
 */
export default async function run(globalConfig, config, environment, runtime, path, sendMessage) {
  runtime.unstable_shouldLoadAsEsm = () => true;
  runtime.unstable_importModule = (file) => import(`${pathToFileURL(file)}?test=${encodeURIComponent(path)}`);
  runtime.requireInternalModule = requireAnew;
  // Node finds the lines of the sources.
  Error.prepareStackTrace = undefined;
  const lowerFence = raiseFence();
  const result = await circus(globalConfig, config, environment, runtime, path, sendMessage);
  return failedBy(await lowerFence(), result);
}

/** What one file leaves behind is no other's fault: its own result says so. */
function failedBy(left, result) {
  if (!left.length) return result;
  const message = `${result.testFilePath} leaves behind: ${left.join(', ')}. Put back what a test changes, in the test or with \`onFileEnd\`.`;
  const failureMessage = [result.failureMessage, `  ● ${message}\n`].filter(Boolean).join('\n');
  return { ...result, failureMessage, testExecError: { message, stack: message } };
}

/** Jest's state of a file's tests is that of its module. */
function requireAnew(file) {
  const name = require.resolve(file);
  delete require.cache[name];
  delete globalThis[Symbol.for('EVENT_HANDLERS')];
  return require(name);
}
