import { databases, type Person } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step, subjectsOf, value, veto } from './documents.ts';
import { refused } from './refused.ts';
import { back, waysOf } from './ways.ts';

describe.each(databases)('A way out of every state of an evaluation, on $name', ({ dialect }) => {
  const { running, begin, reviewing, closing, look, score, calculate, all } = waysOf(dialect);
  let { it } = {} as ReturnType<typeof running>;
  beforeAll(() => {
    ({ it } = running());
  });

  test('a final result that is wrong is corrected in a new version, and what was published stays', async () => {
    const cycle = await begin('Wrong', {}, reviewing);
    await done(score(cycle, all));
    for (const command of closing) await done(step(it.ask, cycle, command));
    await calculate(cycle);
    await done(step(it.ask, cycle, 'Close'));
    const before = await look(cycle);
    expect(before.get('learnerA1')?.results.nodes).toMatchObject([
      { no: 1, total: 90, rank: 1, place: 1, isCurrent: true, publishedAt: expect.any(String) },
    ]);
    const reason = 'Two figures were exchanged.';
    const reopen = { input: { evaluationCycle: cycle, reason } };
    await refused(it.as('reviewerA')(back('Reopen'), reopen), 'FORBIDDEN');
    expect((await done(it.ask(back('Reopen'), reopen))).evaluationCycleReopen).toMatchObject({
      ...{ status: 'CALIBRATION', statusReason: reason, finalAt: null },
    });
    // The subject still reads what was published.
    const own = await look(cycle, it.as('learnerA1'));
    expect(own.get('learnerA1')?.results.nodes).toMatchObject([{ no: 1, total: 90, rank: 1 }]);
    const sheet = before.get('learnerA1')?.sheets.nodes.find(({ stage }) => stage === 'UNIT')?.id;
    await done(it.ask(documents.return, { input: { evaluationSheet: sheet, reason } }));
    await refused(step(it.ask, cycle, 'Close'), 'CONFLICT');
    await done(score(cycle, { learnerA1: 75 }));
    await calculate(cycle);
    // Not yet published, so not yet the subject's.
    expect((await look(cycle, it.as('learnerA1'))).get('learnerA1')?.results.nodes).toHaveLength(1);
    await done(step(it.ask, cycle, 'Close'));
    const after = await look(cycle);
    expect(after.get('learnerA1')?.results.nodes).toMatchObject([
      { no: 1, total: 90, rank: 1, place: 1, isCurrent: false },
      { no: 2, total: 75, rank: 2, place: 2, isCurrent: true },
    ]);
    // Whoever stands elsewhere by it has another version as well; who does not, has not.
    expect(after.get('leaderA1')?.results.nodes).toMatchObject([
      { no: 1, total: 80, rank: 2, isCurrent: false },
      { no: 2, total: 80, rank: 1, place: 1, isCurrent: true },
    ]);
    expect(after.get('judgeA')).toEqual(before.get('judgeA'));
    expect(after.get('leaderA1')?.results.nodes[0]).toEqual({
      ...before.get('leaderA1')?.results.nodes[0],
      isCurrent: false,
    });
  });

  test('an evaluation is cancelled from wherever it stands, and comes back from the archive', async () => {
    const cycle = await begin('Cancelled');
    const cancel = { input: { evaluationCycle: cycle, reason: 'The workshop is dissolved.' } };
    expect((await done(it.ask(back('Cancel'), cancel))).evaluationCycleCancel).toMatchObject({
      ...{ status: 'CANCELLED', statusReason: 'The workshop is dissolved.' },
    });
    for (const { sheets } of (await look(cycle)).values())
      expect(new Set(sheets.nodes.map(({ status }) => status))).toEqual(new Set(['CLOSED']));
    const twice = await refused(it.as('adminA')(back('Cancel'), cancel), 'INVALID_TRANSITION');
    expect(twice?.message).toBe('This evaluation is CANCELLED; `cancel` is not possible, and nothing else is.');
    expect(twice?.extensions).toMatchObject({ command: 'cancel', from: 'CANCELLED', allowedCommands: [] });
  });

  test('a team of the committee is judged by those who are not of it, and a veto takes two', async () => {
    const { bodyCreate } = await done(
      it.ask(
        'mutation { bodyCreate(input: { unit: "E", kind: REVIEW_COMMITTEE, name: "Committee", establishedOn: "2020-01-01" }) { id } }',
      ),
    );
    for (const [member, seat] of [
      ['judgeA', 'CHAIR'],
      ['leaderA1', 'MEMBER'],
    ] as const)
      await done(
        it.ask('mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id } }', {
          input: { body: bodyCreate.id, member: it.memberIds.get(member), seat, from: '2020-01-01' },
        }),
      );
    const nodes = [leaf('a', 100, { scoredBy: ['COMMITTEE'] }), veto('out', 'DISQUALIFY')];
    const by = async (code: string, subject: string) =>
      (await publishSystem(it.ask, { unit: 'E', code, subject }, content(nodes))).system;
    const indexSystems = [await by('teams', 'TEAM'), await by('units', 'UNIT'), await by('people', 'PERSON')];
    const more = { unit: 'E', indexSystems, weights: { committee: 100 }, body: bodyCreate.id };
    const cycle = await begin('Recusal', more, [...reviewing, 'OpenCommitteeReview']);
    const subjects = await subjectsOf(it.ask, cycle);
    const judge = (person: Person, key: string) =>
      it.as(person)(documents.score, {
        input: {
          ...{ evaluationCycle: cycle, stage: 'COMMITTEE', submit: true },
          sheets: [{ subject: subjects.get(key)?.id, scores: [value('a', 60)] }],
        },
      });
    // Their own unit and those above it, themselves, and those of their own unit.
    for (const [person, key] of [
      ['leaderA1', 'A1'],
      ['leaderA1', 'A'],
      ['leaderA1', 'leaderA1'],
      ['leaderA1', 'learnerA1'],
      ['judgeA', 'A'],
      ['judgeA', 'reviewerA'],
    ] as const) {
      const { errors } = await judge(person, key);
      const { code, reason } = (errors?.[0]?.extensions ?? {}) as { code?: string; reason?: string };
      expect([person, key, code]).toEqual([person, key, expect.stringMatching(/FORBIDDEN|NOT_FOUND/)]);
      if (code === 'FORBIDDEN') expect([person, key, reason]).toEqual([person, key, 'RECUSED']);
    }
    await done(judge('leaderA1', 'B1'));
    await done(judge('judgeA', 'A1'));
    const named = await refused(step(it.ask, cycle, 'OpenCalibration'), 'CONFLICT');
    expect(named?.extensions?.stage).toBe('COMMITTEE');
    expect(named?.message).not.toContain('A1 Unit A1');

    const input = { subject: subjects.get('A1')?.id, node: 'out', fact: 'Figures were made up.' };
    const vetoHit = (await done(it.as('judgeA')(documents.propose, { input }))).vetoHitPropose.id;
    const alone = await refused(it.as('judgeA')(documents.confirm, { input: { vetoHit } }), 'FORBIDDEN');
    expect(alone?.extensions?.reason).toBe('SECOND_PERSON');
    // The second of the committee is of the team itself.
    await refused(it.as('leaderA1')(documents.confirm, { input: { vetoHit } }), 'FORBIDDEN');
    expect((await done(it.ask(documents.confirm, { input: { vetoHit } }))).vetoHitConfirm.status).toBe('CONFIRMED');
  });

  test('nobody reads their own rank off the gap before it is published', async () => {
    const cycle = await begin('Gap');
    await done(score(cycle, all));
    for (const command of closing) await done(step(it.ask, cycle, command));
    await calculate(cycle);
    const ranks = async (person: Person) => {
      const { evaluationResults } = await done(
        it.as(person)(
          `{ evaluationResults(first: 50, orderBy: TOTAL_DESC, filter: { isCurrent: { eq: true }, cycle: { name: { eq: "Gap" } } }) { nodes { rank place total subject { code } } } }`,
        ),
      );
      return evaluationResults.nodes as { rank: number | null; place: number; subject: { code: string } }[];
    };
    const everything = await ranks('admin');
    expect(everything.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    // A reviewer of the unit who is one of them sees all but the own row, and no rank.
    const gapped = await ranks('reviewerA');
    expect(gapped.length).toBeGreaterThan(1);
    expect(gapped.some(({ subject }) => subject.code === 'no-reviewerA')).toBe(false);
    for (const { rank, place } of gapped) expect([rank, place]).toEqual([null, 2_147_483_647]);
    await done(step(it.ask, cycle, 'Close'));
    const published = await ranks('reviewerA');
    expect(published.map(({ rank, place }) => [rank, place])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 6],
    ]);
  });
});
