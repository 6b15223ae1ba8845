import { disposeAll } from './disposables.ts';

export { type Answer, type Ask, type AskOptions, client } from './client.ts';
export { type ConformanceOptions, conformance } from './conformance.ts';
export { crowd, type Someone } from './crowd.ts';
export { databases, freshDatabaseUrl } from './databases/index.ts';
export { type Factory, type Person, people } from './factory.ts';
export { endsOf, type LifecycleTable, walkLifecycle } from './lifecycle-table.ts';
export { type Listener, listen, type Told } from './listen.ts';
export { leave, rejoin } from './people.ts';
export { instead, type Remedies, type Walk, type Walks, walkRemedies } from './remedies.ts';
export { startUnit, type TestServer, type UnitOptions } from './start-unit.ts';

// As Jest has it by itself, each file of tests loads this; our own runner adds it to each file.
afterAll(disposeAll);
