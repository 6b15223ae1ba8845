import { disposeAll } from './disposables.ts';
import { globalRunner } from './runner.ts';

/** What packages of plugins test with: `qinxue/testing`. */

export { type Answer, type Ask, type AskOptions, client } from './client.ts';
export { type ConformanceOptions, conformance, conformanceProblems, type RunOptions } from './conformance.ts';
export { databases } from './databases/index.ts';
export { type Factory, type Person, people } from './factory.ts';
export { type LifecycleTable, walkLifecycle } from './lifecycle-table.ts';
export { type Listener, listen, type Told } from './listen.ts';
export { leave, rejoin } from './people.ts';
export type { Runner } from './runner.ts';
export { startUnit, type TestServer, type UnitOptions } from './start-unit.ts';

// Whoever tests without globals, as with `node:test`, closes what was started.
globalRunner()?.afterAll(disposeAll);
