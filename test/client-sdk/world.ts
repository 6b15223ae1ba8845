import { createClient, type QinxueError } from '../../client-sdk/src/index.ts';
import type { ClientOptions } from '../../client-sdk/src/options.ts';
import type { TestServer } from '../kit/index.ts';
import type { Way } from './way.ts';

/** A server whose enterprise has courses, and a way to it on which things go wrong. */
export interface World {
  readonly it: TestServer;
  readonly way: Way;
}

/** A client of the administrator that takes that way, and does not wait long before it tries again. */
export const clientOf = ({ it, way }: World, options: Partial<ClientOptions> = {}) =>
  createClient({ url: `${way.url}/graphql`, token: it.token('admin'), retry: { baseMs: 1 }, ...options });

/** One that knows that the unit has courses; what it asked is forgotten. */
export async function withCourses(world: World) {
  const client = await clientOf(world).ready();
  world.way.passed.length = 0;
  if (client.has('courses')) return client;
  throw new Error('The unit has no courses.');
}

/** What went wrong, for whoever expects that. */
export const caught = (work: Promise<unknown>): Promise<QinxueError> =>
  work.then(
    () => Promise.reject(new Error('It went well.')),
    (error) => error,
  );
