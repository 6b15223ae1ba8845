import { client, type Listener, startUnit } from '../../kit/index.ts';
import { crowd, everybody } from '../../kit/watchers.ts';
import { board } from './board.ts';
import { startBoard } from './board-child.ts';
import { BOARD, GIVE, untilStreams } from './documents.ts';

const PEOPLE = 1000;

// On MySQL a thousand watch a competition's standings, in the tests of its plugin.
describe('a thousand people at a live field', () => {
  test('are told of a change, and leave nothing behind', async () => {
    const unit = await startUnit({ plugins: [board] });
    const tokens = await crowd(unit, PEOPLE);
    const { url, report, stop } = await startBoard(unit.databaseUrl);
    const ask = client(url, { token: unit.token('admin'), unit: 'A' });
    const give = async (points: number) =>
      expect((await ask(GIVE, { player: 'Li', points, unit: 'A' })).errors).toBeUndefined();
    const leave = async (listeners: readonly Listener[]) => {
      for (const listener of listeners) listener.hangUp();
      await untilStreams(url, 0);
    };
    await give(1);
    // Once for what a process makes once: compiled documents, identities by token, connections.
    await leave(await everybody(url, tokens, BOARD, { unit: 'A' }));
    const { heap: before } = await report();

    const listeners = await everybody(url, tokens, BOARD, { unit: 'A' });
    await untilStreams(url, PEOPLE);
    const { heap: during } = await report();
    const began = Date.now();
    await give(2);
    const told = await Promise.all(listeners.map((listener) => listener.nth(2)));
    const shared = Date.now() - began;
    for (const { data } of told) expect(data.boardChanged.lines).toEqual([{ player: 'Li', points: 3 }]);
    const { board: runs } = await report();
    await leave(listeners);
    const { heap: after } = await report();

    // Nobody's own number is another's: each is asked for.
    const own = await everybody(url, tokens, 'subscription { notesChanged }', {});
    await report();
    const noticed = Date.now();
    await give(3);
    const reported = async () => (await report()).notes;
    let asked = 0;
    while (asked < PEOPLE && Date.now() - noticed < 30_000) asked += await reported();
    const alone = Date.now() - noticed;
    expect(asked).toBe(PEOPLE);
    await leave(own);
    process.stdout.write(
      `${PEOPLE} told in ${shared} ms (aim: 2,000) from ${runs} answers; ${asked} each asked for alone in ${alone} ms; ` +
        `heap ${[before, during, after].map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ')} MB\n`,
    );
    expect(runs).toBeLessThan(10);
    expect(after - before).toBeLessThan((during - before) / 4);
    expect(await stop()).toBe(0);
    await unit.close();
  }, 120_000);
});
