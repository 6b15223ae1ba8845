import { databases, listen, startUnit } from '../../kit/index.ts';
import { board } from './board.ts';
import { startBoard } from './board-child.ts';
import { BOARD, GIVE } from './documents.ts';

describe.each(databases)('live streams of two processes on one $name', ({ dialect }) => {
  test('hear of what was done in the other one', async () => {
    const unit = await startUnit({ plugins: [board], dialect });
    const other = await startBoard(unit.databaseUrl);
    const stream = (url: string) => listen(url, BOARD, { unit: 'A' }, { token: unit.token('learnerA1') });
    const [here, there] = [await stream(unit.url), await stream(other.url)];
    await Promise.all([here.nth(1), there.nth(1)]);

    const waits: number[] = [];
    for (let n = 1; n <= 3; n++) {
      const began = Date.now();
      const given = await unit.ask(GIVE, { player: 'Li', points: 1, unit: 'A' }, { unit: 'A' });
      expect(given.errors).toBeUndefined();
      for (const listener of [here, there])
        expect((await listener.nth(n + 1)).data.boardChanged.lines).toEqual([{ player: 'Li', points: n }]);
      waits.push(Date.now() - began);
    }
    process.stdout.write(`${dialect}: both processes' streams told after ${waits.join(', ')} ms (aim: 2,000)\n`);

    const off = await unit.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "board", mode: DISABLED }) { unit { code } } }',
    );
    expect(off.errors).toBeUndefined();
    await Promise.all([here.ended, there.ended]);
    for (const { told } of [here, there]) {
      expect(told).toHaveLength(5);
      expect(told[4]).toMatchObject({ code: 'PLUGIN_NOT_ENABLED' });
    }
    expect(await other.stop()).toBe(0);
    await unit.close();
  }, 60_000);
});
