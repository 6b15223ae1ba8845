import { plugins } from '../../plugins/index.ts';
import { startUnit } from '../kit/index.ts';
import { pages } from './paging-part.ts';
import { requests } from './request-part.ts';
import { retries } from './retry-part.ts';
import { tanstack } from './tanstack-part.ts';
import { tokens } from './token-part.ts';
import { Way } from './way.ts';
import type { World } from './world.ts';

let world: World;

beforeAll(async () => {
  const it = await startUnit({ plugins, enabled: ['courses'] });
  world = { it, way: await Way.to(it.url) };
});

beforeEach(() => {
  world.way.clear();
});

// One server for all: it takes longer to start than most of them to run.
describe('a request', () => requests(() => world));
describe('a token', () => tokens(() => world));
describe('a retry', () => retries(() => world));
describe('a list', () => pages(() => world));
describe('TanStack Query', () => tanstack(() => world));
