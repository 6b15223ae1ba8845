import { courses } from '../../plugins/courses/index.ts';
import { type BootStep, BootSteps, bootLine, bootTree } from '../../server/kernel/boot/boot-steps.ts';
import type { Plugin } from '../../server/kernel/contract/define-plugin.ts';
import { startServer } from '../../server/start-server.ts';
import { startProcess } from '../e2e/process.ts';
import { databases, freshDatabaseUrl, startUnit } from '../kit/index.ts';

const PARTS = ['plugins', 'schema', 'database', 'migrations', 'tables', 'directory', 'platform', 'http'];

const namesOf = ({ steps }: Pick<BootStep, 'steps'>) => steps.map(({ name }) => name);

describe.each(databases)('a start on $name', ({ dialect }) => {
  test('notes what it loads, each plugin, and whose tables were made', async () => {
    const steps = new BootSteps();
    const { databaseUrl } = await startUnit({ plugins: [courses], dialect, options: { steps } });
    const whole = steps.end();
    expect(namesOf(whole)).toEqual(PARTS);
    const part = (of: BootStep, name: string) => of.steps.find((step) => step.name === name) as BootStep;
    expect(namesOf(part(whole, 'plugins'))).toEqual(['organisation', 'courses']);
    expect(part(part(whole, 'plugins'), 'courses').what).toBe(
      `${courses.entities.length} entities, ${courses.resolvers.length} resolvers`,
    );
    expect(namesOf(part(whole, 'migrations'))).toEqual(['kernel', 'organisation', 'courses']);
    expect(part(whole, 'migrations').what).toMatch(/^[1-9]\d+ steps applied$/);
    const sum = (step: BootStep) => step.steps.reduce((total, { ms }) => total + ms, 0);
    for (const step of [whole, part(whole, 'migrations')]) expect(sum(step)).toBeLessThanOrEqual(step.ms);

    const again = new BootSteps();
    const other = await startServer({ plugins: [courses as Plugin], databaseUrl, durable: false, steps: again });
    await other.close({ graceMs: 0 });
    expect(part(again.whole, 'migrations')).toMatchObject({ what: '0 steps applied', steps: [] });
  });
});

test('the process logs it as one line, and draws the tree in a terminal alone', async () => {
  const database = await freshDatabaseUrl('sqlite');
  const { child, kill } = await startProcess(database.url, { LOG_LEVEL: 'info', QINXUE_DEMO: 'on' });
  const [line] = await child.says(/^\{.*"started"\}$/m);
  await kill('SIGINT');
  const { boot } = JSON.parse(line) as { boot: BootStep };
  expect(boot.name).toBe('start');
  expect(namesOf(boot)).toEqual(['modules', ...PARTS, 'demonstration', 'listen']);
  const all = [boot, ...boot.steps, ...boot.steps.flatMap(({ steps = [] }) => steps)];
  expect(all.filter(({ ms }) => !Number.isInteger(ms) || ms < 0)).toEqual([]);
  expect((await child.ended).stdout).not.toContain('├─');
});

test('parts stand within the one that began them, those of a name together', async () => {
  const steps = new BootSteps();
  await steps.time('outer', async () => {
    steps.add('twice', 2);
    await steps.time('inner', () => steps.add('leaf', 1, 'a leaf'));
    steps.add('twice', 3);
    steps.note('all of it');
  });
  await expect(
    steps.time('broken', () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  steps.add('last', 7);
  const whole = steps.end();
  for (const step of [whole, ...whole.steps, ...whole.steps.flatMap((each) => each.steps)])
    step.ms = step.name === 'twice' ? step.ms : 1200;
  expect(bootTree(whole)).toBe(
    [
      '  start           1200 ms',
      '  ├─ outer        1200 ms  all of it',
      '  │  ├─ twice        5 ms',
      '  │  └─ inner     1200 ms',
      '  │     └─ leaf      1 ms  a leaf',
      '  ├─ broken       1200 ms',
      '  └─ last         1200 ms',
    ].join('\n'),
  );
  expect(bootLine(whole.steps[1] as BootStep)).toEqual({ name: 'broken', ms: 1200 });
});
