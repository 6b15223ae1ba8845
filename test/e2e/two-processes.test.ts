import { setTimeout as sleep } from 'node:timers/promises';
import { courses } from '../../plugins/courses/index.ts';
import { type Ask, client, databases, startUnit } from '../kit/index.ts';
import { startProcess } from './process.ts';

const set =
  'mutation ($mode: PluginChoice!) { unitPluginSet(input: { unit: "A", plugin: "courses", mode: $mode }) { plugins { plugin } } }';
const page = '{ unit(id: "A") { courses { nodes { id code title } } } }';
const fields = '{ __type(name: "Unit") { fields { name } } }';

describe.each(databases)('two processes on one $name', ({ dialect }) => {
  test('a switch in one is seen by the other', async () => {
    const unit = await startUnit({ plugins: [courses], enabled: [], dialect });
    const processes = await Promise.all([startProcess(unit.databaseUrl), startProcess(unit.databaseUrl)]);
    const [here, there] = processes.map(({ url }) => client(url, { token: unit.token('admin'), unit: 'A1' })) as [
      Ask,
      Ask,
    ];
    const offers = async (ask: Ask) =>
      (await ask(fields)).data.__type.fields.some((field: { name: string }) => field.name === 'courses');
    const seenAfter = async (wanted: boolean) => {
      const began = Date.now();
      while ((await offers(there)) !== wanted && Date.now() - began < 30_000) await sleep(20);
      expect(await offers(there)).toBe(wanted);
      return Date.now() - began;
    };
    const waits: number[] = [];
    expect([await offers(here), await offers(there)]).toEqual([false, false]);

    for (const mode of ['ENABLED', 'DISABLED', 'ENABLED']) {
      expect((await here(set, { mode })).errors).toBeUndefined();
      expect(await offers(here)).toBe(mode === 'ENABLED');
      waits.push(await seenAfter(mode === 'ENABLED'));
    }
    process.stdout.write(`${dialect}: a switch seen by the other process after ${waits.join(', ')} ms (aim: 2,000)\n`);
    const made = await here('mutation { courseCreate(input: { unit: "A", code: "C1", title: "Cranes" }) { id } }');
    expect(made.errors).toBeUndefined();
    const before = (await there(page)).text;
    expect(before).toContain('Cranes');

    expect((await there(set, { mode: 'DISABLED' })).errors).toBeUndefined();
    expect(await there(page)).toMatchObject({ status: 400, code: 'PLUGIN_NOT_ENABLED' });
    expect((await there(set, { mode: 'ENABLED' })).errors).toBeUndefined();
    expect((await there(page)).text).toBe(before);

    const ended = await Promise.all(processes.map((process) => process.kill('SIGINT')));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  }, 120_000);
});
