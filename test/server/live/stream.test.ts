import { connect } from 'node:net';
import { databases, type Listener, listen, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { asked, board } from './board.ts';
import { BOARD, GIVE, openStreams, untilStreams } from './documents.ts';

describe.each(databases)('a live field on $name', ({ dialect }) => {
  let unit: TestServer;
  let listeners: Listener[] = [];
  beforeAll(async () => {
    unit = await startUnit({ plugins: [board], dialect });
  });
  beforeEach(() => {
    listeners = [];
  });
  afterEach(async () => {
    for (const listener of listeners) listener.hangUp();
    await untilStreams(unit.url, 0);
  });
  const by = async (person: Person, query = BOARD, variables: object = { unit: 'A' }, of?: string) => {
    const listener = await listen(unit.url, query, variables, { token: unit.token(person), ...(of && { unit: of }) });
    listeners.push(listener);
    return listener;
  };
  const give = async (player: string, points: number, of = 'A') => {
    const { errors } = await unit.ask(GIVE, { player, points, unit: of }, { unit: of });
    expect(errors).toBeUndefined();
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
  const leader = ({ data }: { data?: { boardChanged: { lines: { player: string; points: number }[] } } }) =>
    data?.boardChanged.lines[0];

  test('is told at once, and again when it has changed', async () => {
    const listener = await by('learnerA1');
    expect(listener.status).toBe(200);
    expect(await listener.nth(1)).toMatchObject({ data: { boardChanged: { lines: [] } } });
    await give('Li', 5);
    expect(await listener.nth(2)).toMatchObject({ data: { boardChanged: { lines: [{ player: 'Li', points: 5 }] } } });
    expect(await openStreams(unit.url)).toBe(1);
  });

  test('is told nothing where nothing has changed for it, nor by what does not concern it', async () => {
    const listener = await by('learnerA1');
    await listener.nth(1);
    asked.board = 0;
    await give('Li', 3, 'B');
    await settled();
    expect(asked.board).toBe(0);
    await give('Li', 0);
    await settled();
    expect(asked.board).toBe(1);
    expect(listener.told).toHaveLength(1);
  });

  test('is told once of many changes in a moment, and what it is told last is how it is', async () => {
    const listener = await by('learnerA1');
    await listener.nth(1);
    await Promise.all(Array.from({ length: 30 }, () => give('Wang', 1)));
    let n = 2;
    while (leader(await listener.nth(n))?.points !== 30) n++;
    await settled();
    expect(listener.told.length).toBeLessThan(20);
  });

  test('shows each person what a query would show them', async () => {
    const [judge, learner, manager] = [
      await by('judgeA'),
      await by('learnerA1'),
      await by('adminA', 'subscription { notesChanged }', {}),
    ];
    const query = '{ board(unit: "A") { lines { player points } } }';
    for (const [listener, person] of [
      [judge, 'judgeA'],
      [learner, 'learnerA1'],
    ] as const)
      expect((await listener.nth(1)).data.boardChanged).toEqual((await unit.as(person)(query)).data.board);
    expect(await manager.nth(1)).toMatchObject({ data: { notesChanged: 0 } });
    const stranger = await by('learnerB1');
    expect(await stranger.nth(1)).toMatchObject({ code: 'NOT_FOUND' });
    await stranger.ended;
    expect(stranger.isComplete).toBe(true);
    const outsider = await by('learnerA1', 'subscription { boardJudged(unit: "A") { lines { player } } }', {});
    expect(await outsider.nth(1)).toMatchObject({ code: 'FORBIDDEN' });
    await outsider.ended;
  });

  test('is asked once for all who would be told the same', async () => {
    const same = await Promise.all(
      Array.from({ length: 20 }, (_, n) => by(n % 2 ? 'learnerA1' : 'leaderA1', BOARD, { unit: 'A' }, 'A1')),
    );
    await Promise.all(same.map((listener) => listener.nth(1)));
    await settled();
    asked.board = 0;
    await give('Zhao', 50);
    for (const listener of same) expect(leader(await listener.nth(2))).toEqual({ player: 'Zhao', points: 50 });
    // As many as work at the same time may begin before the first has its answer.
    expect(asked.board).toBeLessThanOrEqual(4);
  });

  test('hides a defect as a query does', async () => {
    const listener = await by('learnerA1', 'subscription { boardBroken }', {});
    const told = await listener.nth(1);
    expect(told).toMatchObject({ code: 'INTERNAL' });
    expect(JSON.stringify(told)).not.toContain('secret');
    await listener.ended;
  });

  test.each([
    ['GRAPHQL_PARSE_FAILED', 'subscription {'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { nothing }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { boardBroken notesChanged }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { __typename }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription A { boardBroken } subscription B { boardBroken }'],
    ['BAD_USER_INPUT', BOARD],
    ['QUERY_TOO_LARGE', `subscription { ${Array.from({ length: 60 }, (_, n) => `a${n}: boardBroken`).join(' ')} }`],
    ['QUERY_TOO_LARGE', `subscription { boardBroken }${' '.repeat(60_000)}`],
    ['BAD_REQUEST', '{ viewer { member { id } } }'],
    ['BAD_REQUEST', 'mutation { boardMarkGive(input: { unit: "A", player: "X", points: 1 }) { id } }'],
  ])('refuses with %s, in the stream and at the end: %.60s', async (code, query) => {
    const listener = await by('admin', query, {});
    expect(listener.status).toBe(200);
    expect(await listener.nth(1)).toMatchObject({ code });
    await listener.ended;
    expect([listener.told.length, listener.isComplete]).toEqual([1, true]);
  });

  test('lets nobody in without a token, nor into a unit that they cannot see', async () => {
    const stranger = await listen(unit.url, BOARD, { unit: 'A' });
    await stranger.ended;
    // In the stream: a client that is refused by a status asks again and again.
    expect([stranger.status, stranger.told[0]?.code]).toEqual([200, 'UNAUTHENTICATED']);
    const foreign = await by('learnerB1', BOARD, { unit: 'A' }, 'A');
    await foreign.ended;
    expect([foreign.status, foreign.told[0]?.code]).toEqual([200, 'UNIT_NOT_FOUND']);
    const json = await fetch(`${unit.url}/graphql/stream`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"query":"subscription { boardBroken }"}',
    });
    expect(json.status).toBe(406);
  });

  test('is streamed and nothing else: /graphql sends it there', async () => {
    expect(await unit.as('learnerA1')(BOARD, { unit: 'A' })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('comes by GET too, as text/event-stream that nobody keeps', async () => {
    const query = new URLSearchParams({ query: BOARD, variables: '{"unit":"A"}' });
    const stopped = new AbortController();
    const response = await fetch(`${unit.url}/graphql/stream?${query}`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${unit.token('learnerA1')}` },
      signal: stopped.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('\n\nevent: next\ndata: {"data":{"boardChanged"') && text.length < 9999)
      text += (await reader?.read())?.value ?? '';
    expect(text).toMatch(/^:\n\nevent: next\ndata: \{"data":\{"boardChanged"/);
    stopped.abort();
  });

  test('keeps the latest only for who does not read, and nothing for who has hung up', async () => {
    // A client of its own kind: it asks, and never reads.
    const { port } = new URL(unit.url);
    const body = JSON.stringify({ query: BOARD, variables: { unit: 'A' } });
    const silent = connect(Number(port), '127.0.0.1').pause();
    silent.write(
      `POST /graphql/stream HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\nauthorization: Bearer ${unit.token('learnerA1')}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await untilStreams(unit.url, 1);
    const reading = await by('leaderA1');
    await reading.nth(1);
    await give('Sun', 70);
    expect(leader(await reading.nth(2))).toEqual({ player: 'Sun', points: 70 });
    silent.destroy();
    await untilStreams(unit.url, 1);
  });
});
