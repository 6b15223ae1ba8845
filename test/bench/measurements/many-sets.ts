import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, rounded } from '../bench.ts';
import { residentMiB } from '../cpu.ts';
import { send } from '../load.ts';
import { start } from '../process.ts';
import { graphql } from '../scenarios/scenario.ts';
import { sets as distinct } from '../sets/installed.ts';
import { seedSets, size } from '../sets/seed.ts';

const query = '{ viewer { unit { code name children(first: 5) { nodes { code } } } plugins { plugin } } }';

/** What a process holds when each of 2,000 units has asked, with 64 distinct sets of plugins among them. */
export const sets: Measurement = async (bench) => {
  const dir = await mkdtemp(join(tmpdir(), 'qinxue-sets-'));
  try {
    const databaseUrl = `sqlite:${join(dir, 'sets.db')}`;
    await seedSets(databaseUrl);
    const server = await start('sets', 'modules/test/bench/sets/main.js', {
      flags: ['-C', 'qinxue-modules'],
      env: { DATABASE_URL: databaseUrl },
    });
    const ask = (unit: number) =>
      send(server.url, graphql(bench.tokens.analyst, query, { headers: { 'x-unit': `U${unit}` } }));
    // Of one set, until what every process grows by has grown.
    for (let n = 0; n < 500; n++) await ask(distinct.length);
    const one = residentMiB(server.pid);
    for (let unit = 1; unit < size.units; unit++) await ask(unit);
    const all = residentMiB(server.pid);
    const metrics = (await send(server.url, { method: 'GET', path: '/metrics' })).toString();
    const held = Number(/^qinxue_graphs (\d+)/m.exec(metrics)?.[1]);
    if (held !== distinct.length) throw new Error(`${held} graphs are held, not ${distinct.length}.`);
    await server.stop();
    bench.results.setsMiB = rounded(all);
    bench.results.setsGrowthMiB = rounded(all - one);
    bench.tell(
      `${size.units} units with ${held} sets of plugins: ${all.toFixed(0)} MiB resident, ${(all - one).toFixed(0)} MiB more than with one set`,
    );
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};
