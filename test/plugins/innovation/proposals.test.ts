import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { adoptedLifecycle, command, drafted, handedIn, idea, points, published } from './life.ts';
import { innovation } from './plugin.ts';

const metric = (id = 'innovation.proposals-per-head') =>
  `metric(id: "${id}") { available reason value numerator denominator }`;

describe.each(databases)('Innovation proposals on $name', ({ dialect }) => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [innovation], dialect });
  });
  afterAll(() => unit.close());
  const run: ReturnType<typeof command> = (...asked) => command(unit.as)(...asked);

  test('a good idea is scored, adopted and published', async () => {
    const hidden = await handedIn(unit.as);
    const id = await adoptedLifecycle(unit.as);
    expect(await published(unit.as, id)).toBe(true);
    // A colleague sees what was published, and nothing else of the author's.
    const seen = await unit.as('learnerA1')('{ viewer { member { proposals { totalCount } } } }');
    expect(seen.data.viewer.member.proposals.totalCount).toBe(2);
    const stranger = await unit.as('learnerB1')('{ proposals { totalCount } unit(id: "A1") { name } }');
    expect(stranger.data).toEqual({ proposals: { totalCount: 0 }, unit: null });
    // Before it is published, neither the trainer above nor a colleague in a team below sees it.
    const find = 'query ($id: ID!) { proposal(id: $id) { id } }';
    expect((await unit.as('trainerA')(find, { id: hidden })).data).toEqual({ proposal: null });
    const above = await handedIn(unit.as, 'trainerA');
    expect((await unit.as('learnerA1')(find, { id: above })).data).toEqual({ proposal: null });
  });

  test('nobody scores their own, nobody twice, nobody out of range', async () => {
    const own = await handedIn(unit.as, 'reviewerA');
    expect(await run('reviewerA', 'proposalScore', { proposal: own, ...points }, 'id')).toMatchObject({
      code: 'FORBIDDEN',
    });
    const id = await handedIn(unit.as);
    const wrong = await run('reviewerA', 'proposalScore', { proposal: id, ...points, reach: 101 }, 'id');
    expect(wrong).toMatchObject({ code: 'BAD_INPUT' });
    const once = await run('reviewerA', 'proposalScore', { proposal: id, ...points }, 'id');
    expect(once.errors).toBeUndefined();
    const twice = await run('reviewerA', 'proposalScore', { proposal: id, ...points }, 'id');
    expect(twice).toMatchObject({ code: 'CONFLICT' });
    const counted = await unit.ask('query ($id: ID!) { proposal(id: $id) { scoreCount scores { totalCount } } }', {
      id,
    });
    expect(counted.data.proposal).toEqual({ scoreCount: 1, scores: { totalCount: 1 } });
  });

  test('only its author edits, submits and withdraws it; what is decided stays', async () => {
    const id = await drafted(unit.as);
    // A draft is hidden from everybody else: it might as well not exist.
    expect(await run('adminA', 'proposalDecline', { proposal: id, reason: 'No.' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const edited = await run('learnerA1', 'proposalUpdate', { proposal: id, version: 1, title: 'Better' }, 'title');
    expect(edited.data).toEqual({ proposalUpdate: { title: 'Better' } });
    const stale = await run('learnerA1', 'proposalUpdate', { proposal: id, version: 1, title: 'Stale' });
    expect(stale).toMatchObject({ code: 'CONFLICT' });
    await run('learnerA1', 'proposalSubmit', { proposal: id });
    expect(await run('admin', 'proposalWithdraw', { proposal: id })).toMatchObject({ code: 'FORBIDDEN' });
    await run('adminA', 'proposalDecline', { proposal: id, reason: 'Too dear.' });
    const late = await run('learnerA1', 'proposalWithdraw', { proposal: id });
    expect(late.errors?.[0]?.extensions).toMatchObject({ from: 'DECLINED', to: 'WITHDRAWN', allowed: [] });
    expect(await run('learnerA1', 'proposalCreate', { ...idea, title: ' ' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await run('learnerA1', 'proposalCreate', { ...idea, benefit: -1 })).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('reviewers who score at the same moment are all counted', async () => {
    const id = await handedIn(unit.as);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        run(i % 2 ? 'reviewerA' : 'admin', 'proposalScore', { proposal: id, ...points }, 'id'),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(2);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'CONFLICT']));
    const { data } = await unit.ask(
      'query ($id: ID!) { proposal(id: $id) { status scoreCount meanScore scores { totalCount } } }',
      { id },
    );
    expect(data.proposal).toEqual({ status: 'SCORED', scoreCount: 2, meanScore: 80.7, scores: { totalCount: 2 } });
  });

  test('the setting of the unit says how many scores are enough', async () => {
    const set = (minimumScores: number) =>
      unit.ask(
        'mutation ($settings: JSONObject) { unitPluginSet(input: { unit: "A1", plugin: "innovation", mode: ENABLED, settings: $settings }) { unit { code } } }',
        { settings: { minimumScores } },
      );
    expect(await set(0)).toMatchObject({ code: 'BAD_INPUT' });
    expect((await set(1)).errors).toBeUndefined();
    const id = await handedIn(unit.as);
    const { data } = await run('reviewerA', 'proposalScore', { proposal: id, ...points }, 'proposal { status }');
    expect(data.proposalScore.proposal.status).toBe('SCORED');
    await set(2);
  });

  test('the metric counts what was handed in, per head, for the unit and all below it', async () => {
    const { data } = await unit.ask(
      `{ a: unit(id: "A") { ${metric()} } a1: unit(id: "A1") { ${metric()} } proposals(filter: { status: { notIn: [DRAFT, WITHDRAWN] } }) { totalCount } }`,
    );
    expect(data.a.metric.numerator).toBe(data.proposals.totalCount);
    // adminA, trainerA, judgeA, reviewerA in A; leaderA1 and learnerA1 in A1.
    expect(data.a.metric).toMatchObject({ available: true, reason: null, denominator: 6 });
    expect(data.a1.metric.denominator).toBe(2);
    const { numerator, value } = data.a1.metric;
    expect(value).toBe(Math.floor((2 * numerator * 100 + 2) / 4) / 100);
  });

  test('its route exports what the caller can see, and is not there where the plugin is off', async () => {
    const get = (headers: Record<string, string>) => fetch(`${unit.url}/plugins/innovation/adopted.csv`, { headers });
    const as = (person: 'learnerA1' | 'learnerB1') => ({ authorization: `Bearer ${unit.token(person)}` });
    expect((await get({})).status).toBe(401);
    const list = await get(as('learnerA1'));
    expect(list.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await list.text()).toContain('Chip tray,learnerA1,Unit A1,');
    expect((await (await get(as('learnerB1'))).text()).trim().split('\r\n')).toHaveLength(1);
    expect((await get({ ...as('learnerB1'), 'x-unit': 'A1' })).status).toBe(404);
    await unit.ask(
      'mutation { unitPluginSet(input: { unit: "A1", plugin: "innovation", mode: DISABLED }) { unit { code } } }',
    );
    const off = await get(as('learnerA1'));
    expect(off.status).toBe(404);
    expect(await off.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND', plugin: 'innovation' } }] });
    const measured = await unit.ask(`{ unit(id: "A1") { ${metric()} } }`);
    expect(measured.data.unit.metric).toMatchObject({ available: false, reason: 'PLUGIN_OFF', value: null });
  });
});
