import { AsyncLocalStorage } from 'node:async_hooks';
import childProcess from 'node:child_process';
import crypto from 'node:crypto';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import fsPromises from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Of the language and of Node: what all files of a process share, and one of them could replace a part of. */
const named = ['Array', 'BigInt', 'Buffer', 'Date', 'Error', 'Function', 'Headers', 'Intl', 'JSON', 'Map', 'Math']
  .concat(['Number', 'Object', 'Promise', 'RegExp', 'Request', 'Response', 'Set', 'String', 'URL'])
  .flatMap((name) => [
    [name, globalThis[name]],
    [`${name}.prototype`, globalThis[name].prototype],
  ]);

const shared = () =>
  Object.entries({
    ...Object.fromEntries(named.filter(([, object]) => object)),
    globalThis,
    console: globalThis.console,
    process,
    'process.stdout': process.stdout,
    'process.stderr': process.stderr,
    child_process: childProcess,
    crypto,
    fs,
    'fs/promises': fsPromises,
    http,
    net,
    performance,
    'AsyncLocalStorage.prototype': AsyncLocalStorage.prototype,
    'EventEmitter.prototype': EventEmitter.prototype,
  });

/** Put there by Jest for each file anew. */
const ofJest = new Set(
  ['afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'fdescribe', 'fit', 'it', 'jest', 'test']
    .concat(['xdescribe', 'xit', 'xtest', 'console'])
    .map((name) => `globalThis.${name}`)
    .concat('Error.prepareStackTrace'),
);

/** What packages keep for the whole process, from their first import on: decorators' records, tslib, zod, @wry/context. */
const ofPackages = /^globalThis\.(__.*|@.*|.*Metadata(Args)?Storage)$/;

/** Of on-exit-leak-free, with which pino says its last words. */
const listenersOfPackages = new Set(['onExit', 'onBeforeExit']);

/** Wrapped by graceful-fs; made by Node when first asked for. */
const once = new Set(['process.cwd', 'process.chdir', 'process.allowedNodeEnvironmentFlags']);

const isPart = (value) => typeof value === 'function' || (typeof value === 'object' && value !== null);

/** The functions and objects in an object; of the global one, all that it has. */
function partsOf(object) {
  const parts = new Map();
  for (const key of Object.getOwnPropertyNames(object)) {
    const part = Object.getOwnPropertyDescriptor(object, key);
    if (part.get || part.set || isPart(part.value) || object === globalThis) parts.set(key, part);
  }
  return parts;
}

function isSame(object, one, other) {
  if (!one || !other) return false;
  // Node makes some of its globals when they are first asked for.
  if (one.get && !other.get) return Object.is(one.get.call(object), other.value);
  return Object.is(one.value, other.value) && one.get === other.get;
}

function put(object, key, value) {
  if (value) Object.defineProperty(object, key, value);
  else delete object[key];
}

const keysOf = (...maps) => new Set(maps.flatMap((map) => [...map.keys()]));

const listeners = () => new Map(process.eventNames().map((event) => [event, process.rawListeners(event)]));

const running = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

/** How long timers may take that end by themselves: what closes waits for the other side. */
const PATIENCE_MS = 2000;

async function moreThan(before) {
  const until = Date.now() + PATIENCE_MS;
  while (running() > before && Date.now() < until) await setTimeout(20, undefined, { ref: false });
  return running() - before;
}

/** Notes how everything stands before a file of tests. */
export function raiseFence() {
  const before = {
    parts: shared().map(([name, object]) => ({ name, object, parts: partsOf(object) })),
    env: new Map(Object.entries(process.env)),
    cwd: process.cwd(),
    listeners: listeners(),
    running: running(),
  };

  /** Puts back what is otherwise after it. @returns what that was, a phrase each */
  return async function lowerFence() {
    const left = [];
    for (const { name, object, parts } of before.parts) {
      const now = partsOf(object);
      for (const key of keysOf(parts, now)) {
        const place = `${name}.${key}`;
        if (isSame(object, parts.get(key), now.get(key)) || ofJest.has(place)) continue;
        if (ofPackages.test(place) || once.has(place)) continue;
        put(object, key, parts.get(key));
        left.push(place);
      }
    }
    const env = new Map(Object.entries(process.env));
    for (const key of keysOf(before.env, env)) {
      if (before.env.get(key) === env.get(key)) continue;
      if (before.env.has(key)) process.env[key] = before.env.get(key);
      else delete process.env[key];
      left.push(`process.env.${key}`);
    }
    if (process.cwd() !== before.cwd) {
      process.chdir(before.cwd);
      left.push('another working directory');
    }
    for (const [event, now] of listeners()) {
      const known = before.listeners.get(event) ?? [];
      for (const listener of now.filter((one) => !known.includes(one) && !listenersOfPackages.has(one.name))) {
        process.removeListener(event, listener);
        left.push(`a listener of process "${String(event)}"`);
      }
    }
    const more = await moreThan(before.running);
    if (more > 0) left.push(`${more} running timer${more > 1 ? 's' : ''}`);
    return left;
  };
}
