import { issueToken } from '../../../server/auth/local-token.ts';
import { Member } from '../../../server/organisation/members/member.ts';
import { Membership } from '../../../server/organisation/members/membership.ts';
import { client, databases, type Listener, listen, startUnit, type TestServer } from '../../kit/index.ts';
import { board } from './board.ts';
import { startBoard } from './board-child.ts';
import { BOARD, GIVE, untilStreams } from './documents.ts';

const PEOPLE = 1000;

/** So many more people in the team A1, and a token for each. */
async function crowd({ server: { kernel }, unitIds }: TestServer): Promise<string[]> {
  const numbers = Array.from({ length: PEOPLE }, (_, n) => n);
  const members = await kernel.systemScope().transaction(async (scope) => {
    const rows = await scope.insertAll(
      Member,
      numbers.map((n) => ({
        employeeNo: `crowd-${n}`,
        name: `Crowd ${n}`,
        employment: 'REGULAR',
        status: 'ACTIVE',
        hiredOn: '2020-01-01',
      })),
    );
    const place = { unitId: unitIds.get('A1') ?? '', kind: 'PRIMARY', frontline: true, leader: false } as const;
    await scope.insertAll(
      Membership,
      rows.map(({ id }) => ({ ...place, memberId: id, validFrom: '2020-01-01' })),
    );
    return rows;
  });
  const tokens = await Promise.all(members.map(({ id }) => issueToken(kernel.secret, id, kernel.now())));
  return tokens.map(({ token }) => token);
}

/** Everybody, a hundred at a time, with their first answer. */
async function everybody(url: string, tokens: readonly string[], query: string, variables: object) {
  const listeners: Listener[] = [];
  for (let n = 0; n < tokens.length; n += 100) {
    const next = tokens.slice(n, n + 100).map((token) => listen(url, query, variables, { token }));
    listeners.push(...(await Promise.all(next)));
  }
  await Promise.all(listeners.map((listener) => listener.nth(1)));
  return listeners;
}

describe.each(databases)('a thousand people at a live field on $name', ({ dialect }) => {
  test('are told of a change within two seconds, and leave nothing behind', async () => {
    const unit = await startUnit({ plugins: [board], dialect });
    const tokens = await crowd(unit);
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
      `${dialect}: ${PEOPLE} told in ${shared} ms from ${runs} answers; ${asked} each asked for alone in ${alone} ms; ` +
        `heap ${[before, during, after].map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ')} MB\n`,
    );
    expect(shared).toBeLessThan(2000);
    expect(runs).toBeLessThan(10);
    expect(after - before).toBeLessThan((during - before) / 4);
    expect(await stop()).toBe(0);
    await unit.close();
  }, 120_000);
});
