import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { courses } from '../../../plugins/courses/index.ts';
import type { Plugin } from '../../../server/api/plugin.ts';
import { startServer } from '../../../server/start-server.ts';
import { findRedis } from '../../kit/find-redis.ts';
import { startUnit } from '../../kit/index.ts';

const binary = findRedis();
const started: ChildProcess[] = [];
afterAll(() => {
  for (const redis of started) redis.kill('SIGKILL');
});

async function startRedis(port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = spawn(binary ?? '', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(redis);
  for await (const line of redis.stdout ?? []) if (/ready to accept/i.test(String(line))) break;
  redis.stdout?.resume();
  return redis;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

// Without a Redis on the machine there is nothing to lose.
(binary ? describe : describe.skip)('processes that tell each other through Redis', () => {
  test('see a switch at once; without Redis they go on, and see it by looking', async () => {
    const port = await freePort();
    let redis = await startRedis(port);
    const redisUrl = `redis://127.0.0.1:${port}`;
    // An hour between looks: what is seen here was told.
    const unit = await startUnit({ plugins: [courses], enabled: [], options: { redisUrl, watchMs: 3_600_000 } });
    const other = (watchMs: number) =>
      startServer({ plugins: [courses as Plugin], databaseUrl: unit.databaseUrl, durable: false, redisUrl, watchMs });
    const [told, looking] = [await other(3_600_000), await other(200)];
    const isOn = ({ kernel }: typeof told) => {
      const { directory } = kernel;
      return directory.enabled(directory.find('A')?.id).includes('courses');
    };
    const sees = async (server: typeof told, wanted: boolean, within = 30_000) => {
      const began = Date.now();
      while (isOn(server) !== wanted && Date.now() - began < within) await sleep(5);
      return isOn(server) === wanted;
    };
    const set = async (mode: string) => {
      const { errors } = await unit.ask(
        'mutation ($mode: PluginChoice!) { unitPluginSet(input: { unit: "A", plugin: "courses", mode: $mode }) { plugins { plugin } } }',
        { mode },
      );
      expect(errors).toBeUndefined();
    };

    await sleep(200);
    await set('ENABLED');
    expect(await sees(told, true)).toBe(true);

    redis.kill('SIGKILL');
    await once(redis, 'close');
    await set('DISABLED');
    expect(await sees(looking, false)).toBe(true);
    expect(isOn(told)).toBe(true);

    // Back again: whoever was away asks at once what was missed, and hears the next word.
    redis = await startRedis(port);
    expect(await sees(told, false)).toBe(true);
    let heard = false;
    for (let n = 0; n < 5 && !heard; n++) {
      await set(n % 2 ? 'DISABLED' : 'ENABLED');
      heard = await sees(told, n % 2 === 0, 4000);
    }
    expect(heard).toBe(true);
    await Promise.all([told.close(), looking.close()]);
  });
});
