import assert from 'node:assert/strict';
import * as runner from 'node:test';
import { conformance, startUnit, type TestServer } from 'qinxue/testing';
import { plugin } from './index.ts';

// The rules that every plugin keeps.
conformance(plugin, { runner, readme: 'README.md' });

runner.describe('Entries', () => {
  let unit: TestServer;
  runner.before(async () => {
    // The real server with an enterprise E, workshops A and B, teams A1 and B1, and people named after their role.
    unit = await startUnit({ plugins: [plugin] });
  });
  runner.after(() => unit.close());

  const create = (title: string, doneOn?: string) =>
    unit.as('learnerA1')(
      'mutation ($input: SamplePluginEntryCreateInput!) { samplePluginEntryCreate(input: $input) { title member { name } } }',
      { input: { title, ...(doneOn && { doneOn }) } },
    );

  runner.test('are written by people, and seen by them and by those who lead them', async () => {
    const { data, errors } = await create('Sharpened the saws');
    assert.deepEqual(errors, undefined);
    assert.deepEqual(data.samplePluginEntryCreate, { title: 'Sharpened the saws', member: { name: 'learnerA1' } });
    const list = '{ samplePluginEntries { totalCount } }';
    for (const [person, seen] of [
      ['learnerA1', 1],
      ['leaderA1', 1],
      ['learnerB1', 0],
    ] as const)
      assert.equal((await unit.as(person)(list)).data.samplePluginEntries.totalCount, seen, person);
  });

  runner.test('are written once, however often they are sent', async () => {
    await create('Sharpened the saws');
    const { data } = await unit.ask('{ samplePluginEntries { totalCount } }');
    assert.equal(data.samplePluginEntries.totalCount, 1);
  });

  runner.test('of days to come are refused, with a code', async () => {
    assert.equal((await create('Tomorrow', '2999-01-01')).code, 'BAD_INPUT');
    assert.equal((await create('')).code, 'BAD_INPUT');
  });

  runner.test('are counted per head', async () => {
    const { data } = await unit.ask(
      '{ unit(id: "A1") { metric(id: "sample-plugin.entries-per-head") { numerator denominator value } } }',
    );
    assert.deepEqual(data.unit.metric, { numerator: 1, denominator: 2, value: 0.5 });
  });
});
