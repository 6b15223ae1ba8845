import { setTimeout as sleep } from 'node:timers/promises';
import { type Listener, listen, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { BoardMark, board } from './board.ts';
import { BOARD, GIVE, openStreams, untilStreams } from './documents.ts';

const JUDGED = 'subscription { boardJudged(unit: "A") { lines { player points } } }';

const lastWord = async (listener: Listener) => {
  await listener.ended;
  return listener.told.at(-1);
};

describe('a live stream', () => {
  const start = (options: Partial<Parameters<typeof startUnit>[0]> = {}) => startUnit({ plugins: [board], ...options });
  const by = ({ url, token }: TestServer, person: Person, query = BOARD, unit?: string) =>
    listen(url, query, query === BOARD ? { unit: 'A' } : {}, { token: token(person), ...(unit && { unit }) });
  const set = ({ ask }: TestServer, unit: string, mode: string) =>
    ask(
      'mutation ($unit: ID!, $mode: PluginChoice!) { unitPluginSet(input: { unit: $unit, plugin: "board", mode: $mode }) { unit { code } } }',
      { unit, mode },
    );
  const give = async ({ ask }: TestServer, player: string, points: number) =>
    expect((await ask(GIVE, { player, points, unit: 'A' }, { unit: 'A' })).errors).toBeUndefined();

  test('ends where its plugin is switched off, and goes on where it is not', async () => {
    const unit = await start();
    expect((await set(unit, 'A1', 'ENABLED')).errors).toBeUndefined();
    const [inA, inA1] = [await by(unit, 'adminA'), await by(unit, 'leaderA1')];
    await Promise.all([inA.nth(1), inA1.nth(1)]);
    expect((await set(unit, 'A', 'DISABLED')).errors).toBeUndefined();
    const last = await lastWord(inA);
    expect(last).toMatchObject({ code: 'PLUGIN_NOT_ENABLED' });
    expect(last?.errors?.[0]?.extensions).toMatchObject({ plugin: 'board' });
    expect(inA.isComplete).toBe(true);

    // Another unit's graph: nothing has happened there.
    const given = await unit.ask(GIVE, { player: 'Qian', points: 2, unit: 'A' }, { unit: 'E' });
    expect(given.errors).toBeUndefined();
    expect((await inA1.nth(2)).data.boardChanged.lines).toEqual([{ player: 'Qian', points: 2 }]);
    const refused = await by(unit, 'adminA');
    expect(await refused.nth(1)).toMatchObject({ code: 'PLUGIN_NOT_ENABLED' });
    expect((await set(unit, 'A', 'ENABLED')).errors).toBeUndefined();
    const again = await by(unit, 'adminA');
    expect((await again.nth(1)).data.boardChanged.lines).toEqual([{ player: 'Qian', points: 2 }]);
    await unit.close();
  });

  test('ends with a coded error when its session is ended', async () => {
    const unit = await start();
    const [one, other] = [await by(unit, 'learnerA1'), await by(unit, 'judgeA')];
    await Promise.all([one.nth(1), other.nth(1)]);
    const ended = await unit.as('learnerA1')('mutation { sessionEnd(input: {}) { endedAt } }');
    expect(ended.errors).toBeUndefined();
    expect(await lastWord(one)).toMatchObject({ code: 'UNAUTHENTICATED' });
    await unit.ask('mutation ($member: ID!) { sessionsEnd(input: { member: $member }) { endedAt } }', {
      member: unit.memberIds.get('judgeA'),
    });
    expect(await lastWord(other)).toMatchObject({ code: 'UNAUTHENTICATED' });
    await unit.close();
  });

  test('ends when the permission that it needs is taken away', async () => {
    const unit = await start();
    const [judge, learner] = [await by(unit, 'judgeA', JUDGED), await by(unit, 'learnerA1')];
    await Promise.all([judge.nth(1), learner.nth(1)]);
    const { data } = await unit.ask('query ($id: ID!) { member(id: $id) { roleGrants { nodes { id } } } }', {
      id: unit.memberIds.get('judgeA'),
    });
    const input = { grant: data.member.roleGrants.nodes[0].id };
    const revoked = await unit.ask(
      'mutation ($input: RoleGrantRevokeInput!) { roleGrantRevoke(input: $input) { id } }',
      { input },
    );
    expect(revoked.errors).toBeUndefined();
    expect(await lastWord(judge)).toMatchObject({ code: 'FORBIDDEN' });
    await give(unit, 'Wu', 1);
    expect((await learner.nth(2)).data.boardChanged.lines).toEqual([{ player: 'Wu', points: 1 }]);
    await unit.close();
  });

  test('ends with its token', async () => {
    let ahead = 0;
    const unit = await start({ now: () => new Date(Date.now() + ahead) });
    const listener = await by(unit, 'learnerA1');
    await listener.nth(1);
    ahead = 13 * 3600 * 1000;
    expect(await lastWord(listener)).toMatchObject({ code: 'UNAUTHENTICATED' });
    await untilStreams(unit.url, 0);
    await unit.close();
  });

  test('is told that the process stops, before the process has stopped', async () => {
    const unit = await start();
    const listeners = await Promise.all(Array.from({ length: 5 }, () => by(unit, 'learnerA1')));
    await Promise.all(listeners.map((listener) => listener.nth(1)));
    const closed = unit.close();
    for (const listener of listeners) expect(await lastWord(listener)).toMatchObject({ code: 'SHUTTING_DOWN' });
    await closed;
    expect(listeners.map(({ isComplete }) => isComplete)).not.toContain(false);
  });

  test('is one of few that a person has at once', async () => {
    const unit = await start({ options: { maxStreams: 3 } });
    const mine = await Promise.all(Array.from({ length: 3 }, () => by(unit, 'learnerA1')));
    const tooMany = await by(unit, 'learnerA1');
    await tooMany.ended;
    expect([tooMany.status, tooMany.told[0]?.code]).toEqual([429, 'RATE_LIMITED']);
    expect(tooMany.told[0]?.errors?.[0]?.extensions).toMatchObject({ limit: 3, retryAfter: 5 });
    expect(tooMany.retryAfter).toBe('5');
    const another = await by(unit, 'leaderA1');
    expect(another.status).toBe(200);
    mine[0]?.hangUp();
    await untilStreams(unit.url, 3);
    const next = await by(unit, 'learnerA1');
    expect((await next.nth(1)).data).toBeDefined();
    await unit.close();
  });

  test('begins with how it is now, for who has been away', async () => {
    const unit = await start();
    const before = await by(unit, 'learnerA1');
    await before.nth(1);
    before.hangUp();
    await untilStreams(unit.url, 0);
    await give(unit, 'Zheng', 4);
    await give(unit, 'Zheng', 5);
    const after = await by(unit, 'learnerA1');
    expect((await after.nth(1)).data.boardChanged.lines).toEqual([{ player: 'Zheng', points: 9 }]);
    await sleep(700);
    expect(after.told).toHaveLength(1);
    await unit.close();
  });

  test('of a client that does not read is kept small, and ends when it hangs up', async () => {
    const unit = await start();
    const slow = await by(unit, 'learnerA1');
    await slow.nth(1);
    slow.pause();
    // Several megabytes in all: more than the sockets between them hold.
    const long = 'x'.repeat(90);
    const marks = Array.from({ length: 1500 }, (_, n) => ({
      player: `${long}${n}`,
      points: 1,
      unitId: unit.unitIds.get('A'),
    }));
    const quick = await by(unit, 'leaderA1');
    await unit.server.kernel
      .systemContext()
      .transaction((context) => context.insertAll(BoardMark, marks as BoardMark[]));
    await quick.nth(1);
    for (let n = 0; n < 40; n++) {
      await give(unit, 'Chen', 1);
      await quick.nth(quick.told.length + 1);
    }
    expect(quick.told.length).toBeGreaterThan(40);
    slow.resume();
    const points = () => slow.told.at(-1)?.data.boardChanged.lines.find((l: { player: string }) => l.player === 'Chen');
    for (let n = 0; n < 200 && points()?.points !== 40; n++) await sleep(20);
    expect(points()).toEqual({ player: 'Chen', points: 40 });
    // What it missed was not kept for it.
    expect(slow.told.length).toBeLessThan(quick.told.length);
    slow.hangUp();
    quick.hangUp();
    await untilStreams(unit.url, 0);
    await unit.close();
  }, 60_000);

  test('costs nothing where nobody listens', async () => {
    const unit = await start();
    const looks: string[] = [];
    const { read } = unit.server.kernel.database;
    const query = read.query.bind(read);
    read.query = (statement) => {
      if (/FROM kernel_event WHERE/.test(statement.text)) looks.push('look');
      return query(statement);
    };
    await sleep(1200);
    expect(looks).toEqual([]);
    const listener = await by(unit, 'learnerA1');
    await listener.nth(1);
    await sleep(1200);
    expect(looks.length).toBeGreaterThan(1);
    listener.hangUp();
    await untilStreams(unit.url, 0);
    const then = looks.length;
    await sleep(1200);
    expect(looks.length).toBe(then);
    expect(await openStreams(unit.url)).toBe(0);
    await unit.close();
  });
});
