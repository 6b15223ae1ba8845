import { existsSync } from 'node:fs';

/** The Redis that this machine has, if any. */
export const findRedis = (): string | undefined =>
  ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((file) => existsSync(file));

/** For the last line of a run. */
export const redisSummary = () =>
  findRedis() ? '' : '\nRedis: none. Skipped: processes that tell each other through it.';
