import { setTimeout as sleep } from 'node:timers/promises';
import { databases, listen, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { board } from './board.ts';

const BOARD = 'subscription ($unit: ID!) { boardChanged(unit: $unit) { lines { player points } } }';
const GIVE =
  'mutation ($player: String!, $points: Int!, $unit: ID!) { boardMarkGive(input: { unit: $unit, player: $player, points: $points }) { id } }';

const openStreams = async ({ url }: TestServer) =>
  Number(/^qinxue_streams (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]);

describe.each(databases)('a live field on $name', ({ dialect }) => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [board], dialect });
  });
  const by = (person: Person, query = BOARD, variables: object = { unit: 'A' }) =>
    listen(unit.url, query, variables, { token: unit.token(person) });
  const give = async (player: string, points: number, of = 'A') => {
    const { errors } = await unit.ask(GIVE, { player, points, unit: of }, { unit: of });
    expect(errors).toBeUndefined();
  };

  test('is told at once, and again when it has changed', async () => {
    const listener = await by('learnerA1');
    expect(listener.status).toBe(200);
    expect((await listener.nth(1)).data).toEqual({ boardChanged: { lines: [] } });
    await give('Li', 5);
    expect((await listener.nth(2)).data).toEqual({ boardChanged: { lines: [{ player: 'Li', points: 5 }] } });
    expect(await openStreams(unit)).toBe(1);
    listener.hangUp();
    while (await openStreams(unit)) await sleep(5);
  });
});
