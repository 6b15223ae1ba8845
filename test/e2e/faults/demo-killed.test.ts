import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../../server/kernel/data/open.ts';
import { raw } from '../../../server/kernel/data/sql.ts';
import { spawnNode } from '../../kit/child.ts';
import { onFileEnd } from '../../kit/disposables.ts';
import { databases, freshDatabaseUrl } from '../../kit/index.ts';
import { startProcess } from '../process.ts';

const TABLES = ['organisation_unit', 'organisation_member', 'courses_course', 'reading_work', 'competitions_entry'];
const PLUGINS = ['competitions', 'courses', 'evaluation', 'organisation', 'reading'];

describe.each(databases)('the demonstration on $name', ({ dialect }) => {
  const fresh = async () => {
    const { url, drop } = await freshDatabaseUrl(dialect);
    onFileEnd(drop);
    return url;
  };
  const counted = async (url: string) => {
    const database = await openDatabase(url);
    const counts: Record<string, number> = {};
    for (const table of TABLES)
      counts[table] = Number((await database.read.query(raw(`SELECT COUNT(*) AS n FROM ${table}`)))[0]?.n);
    const filled = await database.read.query(raw('SELECT plugin FROM kernel_demo ORDER BY plugin'));
    await database.close();
    return { counts, filled: filled.map(({ plugin }) => plugin) };
  };
  const whole = { filled: PLUGINS, counts: expect.objectContaining({ organisation_unit: 33, courses_course: 6 }) };

  test('is whole after starts that were killed while it was filled', async () => {
    const url = await fresh();
    const database = await openDatabase(url);
    onFileEnd(() => database.close());
    // Each kill comes after one part more is there.
    for (const parts of [1, 2, 3]) {
      const child = spawnNode('main.js', [], { PORT: '0', DATABASE_URL: url, QINXUE_DEMO: 'on', LOG_LEVEL: 'silent' });
      const filled = async () =>
        (await database.read.query(raw('SELECT plugin FROM kernel_demo')).catch(() => [])).length >= parts;
      while (!(await filled())) await sleep(5);
      await child.kill();
    }
    await (await startProcess(url, { QINXUE_DEMO: 'on' })).kill('SIGTERM');
    expect(await counted(url)).toEqual(whole);
  });

  test('is filled once by two processes that start together', async () => {
    const url = await fresh();
    const both = await Promise.all([
      startProcess(url, { QINXUE_DEMO: 'on' }),
      startProcess(url, { QINXUE_DEMO: 'on' }),
    ]);
    await Promise.all(both.map((each) => each.kill('SIGTERM')));
    expect(await counted(url)).toEqual(whole);
  });
});
