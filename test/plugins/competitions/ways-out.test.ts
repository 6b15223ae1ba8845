import { competitions } from '../../../plugins/competitions/index.ts';
import { recordUnits } from '../../../plugins/competitions/migrations/record-units.ts';
import { sql } from '../../../server/data/sql.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, measured, type Prepared, points, prepare, refusal, step } from './documents.ts';
import { arrive, type Someone } from './world.ts';

const awardRule = {
  kind: 'FIXED',
  tiers: [
    { name: 'First', value: 1 },
    { name: 'Second', value: 2 },
  ],
};

describe.each(databases)('the ways out of competitions on $name', ({ dialect }) => {
  let it: TestServer;
  let judge: Someone;
  let admin: Ask;
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect, now: () => new Date('2026-03-02T02:00:00Z') });
    [judge] = (await arrive(it, ['judge-one'], 'E', 'judge')) as [Someone];
    admin = it.ask;
  });

  const forward = ['OpenRegistration', 'Lock', 'Start', 'BeginMarking'] as const;
  const lead = async (ask: Ask, { competition }: Prepared, ...commands: readonly string[]) => {
    for (const command of commands) done(await step(ask, command, competition));
  };
  const enter = async ({ event }: Prepared, people: readonly Someone[]) => {
    const entries: string[] = [];
    for (const { ask } of people)
      entries.push((done(await ask(documents.register, { input: { competitionEvent: event } })) as { id: string }).id);
    return entries;
  };
  const mark = async (by: Ask, { stages: [stage] }: Prepared, entry: string | undefined, value: number) =>
    done(
      await by(documents.submit, {
        input: { stage: stage?.id, entry, marks: [{ aspect: stage?.aspects.M, value: points(value) }] },
      }),
    );
  const close = async ({ stages: [stage] }: Prepared) =>
    done(await admin(documents.close, { input: { stage: stage?.id } }));
  /** Held and marked, with these scores, as far as the last of `commands`. */
  const hold = async (
    prepared: Prepared,
    people: readonly Someone[],
    scores: readonly number[],
    upTo: string[] = [],
  ) => {
    await lead(admin, prepared, 'OpenRegistration');
    const entries = await enter(prepared, people);
    await lead(admin, prepared, 'Lock', 'Start');
    for (const [i, entry] of entries.entries()) await mark(judge.ask, prepared, entry, scores[i] ?? 0);
    await close(prepared);
    await lead(admin, prepared, 'BeginMarking', ...upTo);
    return entries;
  };
  const all = ['PublishProvisional', 'OpenAppeals', 'Finalise', 'Award'];
  const leave = async ({ id: member }: Pick<Someone, 'id'>) => {
    const { data } = await admin('query ($id: ID!) { member(id: $id) { version } }', { id: member });
    done(
      await admin('mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { status } }', {
        input: { member, version: data.member.version, changes: { status: 'LEFT', leftOn: '2026-03-02' } },
      }),
    );
  };
  const statusOf = async (entry: string | undefined) =>
    (await admin('query ($id: ID!) { entry(id: $id) { status reason } }', { id: entry })).data.entry;

  test('a competition is called off with its reason in every state before its awards', async () => {
    const people = await arrive(it, ['cancel-a', 'cancel-b'], 'A1');
    const path = [...forward, ...all];
    for (const length of path.keys()) {
      const prepared = await prepare(admin, { unit: 'E', code: `CANCEL-${length}` }, [judge], {}, [measured]);
      const { competition } = prepared;
      await lead(admin, prepared, ...path.slice(0, Math.min(1, length)));
      const entries = length ? await enter(prepared, people) : [];
      for (const [i, command] of path.slice(1, length).entries()) {
        if (i === 2) {
          for (const entry of entries) await mark(judge.ask, prepared, entry, 80);
          await close(prepared);
        }
        done(await step(admin, command, competition));
      }
      expect(refusal(await admin(documents.cancel, { input: { competition, reason: ' ' } }))).toEqual({
        code: 'BAD_INPUT',
        at: 'input.reason',
      });
      expect(done(await admin(documents.cancel, { input: { competition, reason: '设备检修' } }))).toEqual({
        id: competition,
        status: 'CANCELLED',
        cancelReason: '设备检修',
      });
    }
    const over = await prepare(admin, { unit: 'E', code: 'CANCEL-OVER' }, [judge], {}, [measured]);
    await hold(over, people, [80, 70], all);
    const late = await admin(documents.cancel, { input: { competition: over.competition, reason: 'x' } });
    expect(refusal(late)).toMatchObject({ code: 'INVALID_TRANSITION' });
  });

  test('an entry of somebody who has left does not stand again, until they are back', async () => {
    const people = await arrive(it, ['away-a', 'away-b', 'away-c'], 'A1');
    const prepared = await prepare(admin, { unit: 'E', code: 'STANDS-AGAIN' }, [judge], {}, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const [entry] = await enter(prepared, people);
    const [{ id: member }] = people as [Someone];
    await leave({ id: member });
    expect(await statusOf(entry)).toMatchObject({ status: 'WITHDRAWN' });
    const restore = () => admin(documents.restore, { input: { entry, reason: '误操作' } });
    expect(refusal(await restore())).toEqual({ code: 'BAD_INPUT', at: 'input.entry' });
    const { data } = await admin('query ($id: ID!) { member(id: $id) { version } }', { id: member });
    done(
      await admin('mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { status } }', {
        input: { member, version: data.member.version, from: '2026-03-03', placement: { unit: 'A1' } },
      }),
    );
    expect(done(await restore())).toMatchObject({ status: 'ELIGIBLE' });
  });

  test('a step that was taken too early is taken back, with its reason', async () => {
    const people = await arrive(it, ['back-a', 'back-b', 'back-c'], 'A1');
    const prepared = await prepare(admin, { unit: 'E', code: 'BACK' }, [judge], {}, [measured]);
    const { competition, event } = prepared;
    const back = (command: string, reason = '操作有误') =>
      admin(documents.back(command), { input: { competition, reason } });
    expect(refusal(await back('Unpublish', ' '))).toMatchObject({ at: 'input.reason' });
    expect(done(await back('Unpublish'))).toMatchObject({ status: 'DRAFT', changeReason: '操作有误' });
    await lead(admin, prepared, 'Publish', 'OpenRegistration');
    const [first] = await enter(prepared, people.slice(0, 2));
    await lead(admin, prepared, 'Lock');
    expect(done(await back('ReopenRegistration'))).toMatchObject({ status: 'REGISTRATION' });
    expect(await statusOf(first)).toMatchObject({ status: 'ELIGIBLE' });
    const [third] = await enter(prepared, people.slice(2));
    const entries = [first, (await enter(prepared, people.slice(1, 2)))[0], third];
    await lead(admin, prepared, 'Lock', 'Start');
    for (const [i, entry] of entries.entries()) await mark(judge.ask, prepared, entry, 90 - i);
    await close(prepared);

    // Closed too early: a mark was wrong. All that was given stays, the score is made anew.
    const [stage] = prepared.stages;
    const reopened = { stage: stage?.id, reason: '成绩登记错误' };
    expect(done(await admin(documents.reopenStage, { input: reopened }))).toEqual({
      id: stage?.id,
      status: 'OPEN',
      results: { totalCount: 0 },
    });
    done(await judge.ask(documents.reopen, { input: { entry: third, aspect: stage?.aspects.M, reason: '记错' } }));
    await mark(judge.ask, prepared, third, 99);
    await close(prepared);
    await lead(admin, prepared, 'BeginMarking', 'PublishProvisional', 'OpenAppeals', 'Finalise');
    const correct = { input: { competitionEvent: event, reason: '复核' } };
    const refused = await admin(documents.correct, correct);
    expect(refused.errors?.[0]?.message).toContain('competitionReopenAppeals');
    expect(done(await back('ReopenAppeals'))).toMatchObject({ status: 'APPEALS' });
    done(await admin(documents.correct, correct));
    await lead(admin, prepared, 'Finalise');
    const { data } = await admin(documents.results, { id: event });
    expect(data.competitionEvent.results.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'PROVISIONAL',
      'FINAL',
      'PROVISIONAL',
      'FINAL',
    ]);
    expect(data.competitionEvent.results.nodes[3].lines.nodes[0]).toMatchObject({ name: 'back-c', score: points(99) });
  });

  test('an entry that was given up or excluded by mistake stands again', async () => {
    const people = await arrive(it, ['again-a', 'again-b', 'again-c'], 'A1');
    const prepared = await prepare(admin, { unit: 'E', code: 'AGAIN' }, [judge], {}, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const [a, b, c] = await enter(prepared, people);
    const restore = (entry: string | undefined, reason = '误操作') =>
      admin(documents.restore, { input: { entry, reason } });
    done(await admin(documents.reject, { input: { entry: a, reason: 'x' } }));
    expect(done(await restore(a))).toMatchObject({ status: 'ELIGIBLE', reason: '误操作' });
    // Who has entered anew meanwhile has one entry.
    done(await people[0]!.ask(documents.withdraw, { input: { entry: a } }));
    const [anew] = await enter(prepared, people.slice(0, 1));
    expect(refusal(await restore(a))).toEqual({ code: 'BAD_INPUT', at: 'input.entry' });
    await lead(admin, prepared, 'Lock');
    done(await admin(documents.withdraw, { input: { entry: anew } }));
    expect(done(await restore(anew))).toMatchObject({ status: 'CONFIRMED' });
    await lead(admin, prepared, 'Start');
    done(await admin(documents.disqualify, { input: { entry: c, reason: 'x' } }));
    for (const entry of [anew, b]) await mark(judge.ask, prepared, entry, 80);
    await close(prepared);
    // Without a mark in a stage that is closed there is nothing to go on with: the message says what is to be done.
    const late = await restore(c);
    expect(late.errors?.[0]?.message).toContain('competitionStageReopen');
    done(await admin(documents.reopenStage, { input: { stage: prepared.stages[0]?.id, reason: '恢复参赛' } }));
    expect(done(await restore(c))).toMatchObject({ status: 'CONFIRMED' });
    await mark(judge.ask, prepared, c, 70);
    await close(prepared);
    done(await admin(documents.disqualify, { input: { entry: b, reason: 'x' } }));
    expect(done(await restore(b))).toMatchObject({ status: 'CONFIRMED' });
  });

  test('a team changes until it is marked: before the lock by its leader, after it by the organiser with a reason', async () => {
    const [boss, ...people] = (await arrive(it, ['team-boss', 'team-a', 'team-b', 'team-c', 'team-d'], 'A1')) as [
      Someone,
      ...Someone[],
    ];
    const content = { entryKind: 'TEAM', minTeamSize: 2, maxTeamSize: 3 };
    const prepared = await prepare(admin, { unit: 'E', code: 'TEAM' }, [judge], content, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const [a, b, c, d] = people as [Someone, Someone, Someone, Someone];
    const register = (team: object) => admin(documents.register, { input: { competitionEvent: prepared.event, team } });
    const { id: entry } = done(await register({ name: '红队', leader: boss.id, members: [a.id] })) as { id: string };
    const other = done(await register({ name: '蓝队', leader: d.id, members: [c.id] })) as { id: string };
    const change = (ask: Ask, input: object) => ask(documents.replace, { input: { entry, ...input } });
    const names = async (answer: ReturnType<Ask>) =>
      (done(await answer) as { members: { nodes: { leads: boolean; member: { name: string } }[] } }).members.nodes
        .map(({ leads, member }) => `${member.name}${leads ? ' leads' : ''}`)
        .sort();
    expect(refusal(await change(a.ask, { leaves: a.id, joins: b.id }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await change(boss.ask, { leaves: a.id }))).toEqual({ code: 'BAD_INPUT', at: 'input' });
    expect(refusal(await change(boss.ask, {}))).toEqual({ code: 'BAD_INPUT', at: 'input' });
    expect(refusal(await change(boss.ask, { leaves: c.id, joins: b.id }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.leaves',
    });
    expect(refusal(await change(admin, { joins: c.id }))).toEqual({ code: 'BAD_INPUT', at: 'input.joins' });
    for (const _ of ['once', 'again'])
      expect(await names(change(admin, { leaves: a.id, joins: b.id }))).toEqual(['team-b', 'team-boss leads']);
    await lead(admin, prepared, 'Lock');
    expect(refusal(await change(boss.ask, { joins: a.id, reason: 'x' }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await change(admin, { leaves: boss.id, joins: a.id }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.reason',
    });
    // The leader leaves: whoever stays leads.
    expect(await names(change(admin, { leaves: boss.id, joins: a.id, reason: '伤病' }))).toEqual([
      'team-a',
      'team-b leads',
    ]);
    await lead(admin, prepared, 'Start');
    await mark(judge.ask, prepared, entry, 80);
    expect(refusal(await change(admin, { joins: boss.id, reason: '补员' }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.entry',
    });
    expect(await statusOf(other.id)).toMatchObject({ status: 'CONFIRMED' });
  });

  test('an award is withdrawn with its reason, its place passes on, and both versions stay', async () => {
    const people = await arrive(it, ['award-a', 'award-b', 'award-c', 'award-d', 'award-e'], 'A1');
    const prepared = await prepare(admin, { unit: 'E', code: 'AWARD' }, [judge], { awardRule }, [measured]);
    const { event, competition } = prepared;
    await hold(prepared, people, [95, 90, 85, 80, 75], all);
    const awards = async () =>
      (
        await admin(
          `query ($id: ID!) { competitionEvent(id: $id) { awards(first: 20) { nodes { id name title tier rank status reason awardedOn
          versions { nodes { no title tier rank } } } } results(orderBy: NO_ASC) { nodes { no kind reason lines(orderBy: POSITION_ASC) { nodes { name rank } } } } } }`,
          { id: event },
        )
      ).data.competitionEvent;
    const before = await awards();
    const byName = (list: { name: string }[]) => [...list].sort((x, y) => (x.name < y.name ? -1 : 1));
    const metric = async () =>
      (
        await admin(
          '{ unit(id: "A1") { metric(id: "competitions.awards-per-head", from: "2026-03-01", to: "2026-03-31") { numerator } } }',
        )
      ).data.unit.metric.numerator;
    const counted = await metric();
    const withdraw = (input: object, ask = admin) => ask(documents.withdrawAward, { input });
    const first = before.awards.nodes.find(({ tier }: { tier: number }) => tier === 1);
    expect(refusal(await withdraw({ award: first.id, reason: ' ' }))).toMatchObject({ at: 'input.reason' });
    expect(refusal(await withdraw({ award: first.id, reason: 'x' }, people[1]!.ask))).toMatchObject({
      code: 'FORBIDDEN',
    });
    for (const _ of ['once', 'again'])
      expect(done(await withdraw({ award: first.id, reason: '冒名顶替' }))).toEqual({
        id: first.id,
        status: 'WITHDRAWN',
        reason: '冒名顶替',
        withdrawnOn: '2026-03-02',
        versions: { nodes: [{ no: 1, tier: 1, title: 'First', rank: 1, reason: '冒名顶替' }] },
      });
    const after = await awards();
    expect(byName(after.awards.nodes)).toMatchObject([
      { name: 'award-a', status: 'WITHDRAWN', title: 'First' },
      {
        name: 'award-b',
        status: 'VALID',
        title: 'First',
        rank: 1,
        versions: { nodes: [{ title: 'Second', rank: 2 }] },
      },
      { name: 'award-c', status: 'VALID', title: 'Second', versions: { nodes: [] } },
      { name: 'award-d', status: 'VALID', title: 'Second', versions: { nodes: [] }, reason: '冒名顶替' },
    ]);
    // What was published stays a version, and there is one more of it.
    expect(after.results.nodes.slice(0, 2)).toEqual(before.results.nodes);
    expect(after.results.nodes).toHaveLength(3);
    expect(after.results.nodes[2]).toMatchObject({
      kind: 'FINAL',
      reason: '冒名顶替',
      lines: { nodes: [{ name: 'award-b' }, { name: 'award-c' }, { name: 'award-d' }, { name: 'award-e' }] },
    });
    expect(await metric()).toBe(counted);
    const seen = await people[1]!.ask('query ($id: ID!) { competition(id: $id) { status } }', { id: competition });
    expect(seen.data.competition).toEqual({ status: 'AWARDED' });
  });

  test('who leaves competes and judges no longer: entries end, teams and panels go on, marks stay', async () => {
    const people = await arrive(it, ['gone-a', 'gone-b', 'gone-c', 'gone-d'], 'A1');
    const other = (await arrive(it, ['judge-two'], 'E', 'judge'))[0] as Someone;
    const prepared = await prepare(admin, { unit: 'E', code: 'GONE' }, [judge, other], { minEntries: 2 }, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const [a, b, c, d] = await enter(prepared, people);
    await leave(people[0] as Someone);
    expect(await statusOf(a)).toEqual({ status: 'WITHDRAWN', reason: '人员已离职。' });
    await lead(admin, prepared, 'Lock', 'Start');
    await leave(people[1] as Someone);
    expect(await statusOf(b)).toMatchObject({ status: 'WITHDRAWN' });

    // The second judge has marked one of two entries, and leaves: the mark counts, for the other nobody waits.
    await mark(other.ask, prepared, c, 90);
    await leave(other);
    await mark(judge.ask, prepared, c, 80);
    await mark(judge.ask, prepared, d, 70);
    const closed = (await close(prepared)) as { results: { nodes: { score: number; entry: { id: string } }[] } };
    expect(closed.results.nodes.map(({ score, entry }) => [entry.id, score])).toEqual([
      [c, points(85)],
      [d, points(70)],
    ]);
    const panel = await admin(
      `query ($id: ID!) { competitionStage(id: $id) { judges { nodes { leftOn leftReason member { name } } } } }`,
      { id: prepared.stages[0]?.id },
    );
    expect(panel.data.competitionStage.judges.nodes).toEqual(
      expect.arrayContaining([
        { leftOn: '2026-03-02', leftReason: '人员已离职。', member: { name: 'judge-two' } },
        { leftOn: null, leftReason: null, member: { name: 'judge-one' } },
      ]),
    );
    // Nobody appoints who is no longer there.
    const judges = [{ member: other.id }];
    const later = await prepare(admin, { unit: 'E', code: 'GONE-2' }, [judge], {}, [measured]);
    expect(refusal(await admin(documents.appoint, { input: { stage: later.stages[0]?.id, judges } }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.judges.0.member',
    });

    // What is published does not change when one of those in it leaves.
    await lead(admin, prepared, 'BeginMarking', 'PublishProvisional');
    const results = async () => (await admin(documents.results, { id: prepared.event })).text;
    const before = await results();
    await leave(people[2] as Someone);
    expect(await statusOf(c)).toMatchObject({ status: 'CONFIRMED' });
    expect(await results()).toBe(before);
  });

  test('a team whose people leave is led on by whoever is left, and is completed before the lock', async () => {
    const [a, b, c] = (await arrive(it, ['lead-a', 'lead-b', 'lead-c'], 'A1')) as [Someone, Someone, Someone];
    const content = { entryKind: 'TEAM', minTeamSize: 2, maxTeamSize: 3 };
    const prepared = await prepare(admin, { unit: 'E', code: 'LEADER' }, [judge], content, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const team = { name: '绿队', leader: a.id, members: [b.id] };
    const { id: entry } = done(
      await admin(documents.register, { input: { competitionEvent: prepared.event, team } }),
    ) as { id: string };
    await leave(a);
    const locked = await step(admin, 'Lock', prepared.competition);
    expect(locked.errors?.[0]?.message).toMatch(/"绿队".*`entryReplaceMember`/);
    expect(done(await b.ask(documents.replace, { input: { entry, leaves: b.id, joins: b.id } }))).toMatchObject({
      member: { name: 'lead-b' },
    });
    expect(done(await admin(documents.replace, { input: { entry, joins: c.id } }))).toMatchObject({
      member: { name: 'lead-b' },
      members: {
        nodes: [
          { leads: true, member: { name: 'lead-b' } },
          { leads: false, member: { name: 'lead-c' } },
        ],
      },
    });
    await lead(admin, prepared, 'Lock');
    await leave(b);
    await leave(c);
    expect(await statusOf(entry)).toMatchObject({ status: 'WITHDRAWN' });
  });

  test('a judge who has marked leaves the panel with a reason, and comes back', async () => {
    const [one, two] = (await arrive(it, ['panel-a', 'panel-b'], 'A1')) as [Someone, Someone];
    const second = (await arrive(it, ['judge-three'], 'E', 'judge'))[0] as Someone;
    const prepared = await prepare(admin, { unit: 'E', code: 'PANEL' }, [judge, second], {}, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const [a, b] = await enter(prepared, [one, two]);
    await lead(admin, prepared, 'Lock', 'Start');
    await mark(second.ask, prepared, a, 90);
    const stage = prepared.stages[0];
    const { data } = await admin(
      'query ($id: ID!) { competitionStage(id: $id) { judges { nodes { id member { name } } } } }',
      { id: stage?.id },
    );
    const panelJudge = data.competitionStage.judges.nodes.find(
      ({ member }: { member: { name: string } }) => member.name === 'judge-three',
    ).id;
    expect(refusal(await admin(documents.dismiss, { input: { panelJudge } }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.reason',
    });
    done(await admin(documents.dismiss, { input: { panelJudge, reason: '工作调动' } }));
    const input = { stage: stage?.id, entry: b, marks: [{ aspect: stage?.aspects.M, value: points(70) }] };
    expect(refusal(await second.ask(documents.submit, { input }))).toMatchObject({ code: 'FORBIDDEN' });
    done(await admin(documents.appoint, { input: { stage: stage?.id, judges: [{ member: second.id }] } }));
    done(await second.ask(documents.submit, { input }));
  });

  test('null is no way to say everybody or oneself', async () => {
    const { id: competition } = done(
      await admin(documents.create, { input: { unit: 'E', code: 'NULL', name: 'x', kind: 'SKILL' } }),
    ) as { id: string };
    const create = (content: object, stage: object = {}) =>
      admin(documents.event, {
        input: {
          competition,
          content: { name: 'x', stages: [{ name: 'x', kind: 'PRACTICAL', weight: 10_000, ...stage }], ...content },
        },
      });
    expect(refusal(await create({ eligibility: null }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.content.eligibility',
    });
    expect(refusal(await create({}, { advance: null }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.content.stages.0.advance',
    });
    done(await create({ eligibility: { all: [] } }));
    const prepared = await prepare(admin, { unit: 'E', code: 'NULL-2' }, [judge], {}, [measured]);
    await lead(admin, prepared, 'OpenRegistration');
    const self = { competitionEvent: prepared.event, member: null };
    expect(refusal(await it.as('leaderA1')(documents.register, { input: self }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.member',
    });
  });

  test('names of units are for everybody who sees a result, and a later move changes nothing that is published', async () => {
    const fromA = await arrive(it, ['unit-a'], 'A1');
    const fromB = await arrive(it, ['unit-b'], 'B1');
    const prepared = await prepare(admin, { unit: 'E', code: 'UNITS' }, [judge], { awardRule }, [measured]);
    await hold(prepared, [...fromA, ...fromB], [90, 80], all);
    const published = `query ($c: ID!, $e: ID!) {
      competition(id: $c) { unitRanking(levels: 1) { rank score entries unitCode unitName }
        teams: unitRanking(levels: 2) { rank unitCode unitName } }
      competitionEvent(id: $e) { awards(orderBy: RANK_ASC) { nodes { name unitCode unitName } }
        results(orderBy: NO_ASC) { nodes { no lines(orderBy: POSITION_ASC) { nodes { name rank score unitCode unitName } } } } }
      standings(event: $e) { lines { name unitName } } }`;
    const ids = { c: prepared.competition, e: prepared.event };
    const seen = async (ask: Ask) => {
      const answer = await ask(published, ids);
      expect(answer.errors).toBeUndefined();
      return answer.data;
    };
    const before = await seen(it.as('learnerB1'));
    expect(before.competition).toEqual({
      unitRanking: [
        { rank: 1, score: points(30), entries: 1, unitCode: 'A', unitName: 'Unit A' },
        { rank: 2, score: Math.round(points(80) / 3), entries: 1, unitCode: 'B', unitName: 'Unit B' },
      ],
      teams: [
        { rank: 1, unitCode: 'A1', unitName: 'Unit A1' },
        { rank: 2, unitCode: 'B1', unitName: 'Unit B1' },
      ],
    });
    expect(before.standings.lines).toEqual([
      { name: 'unit-a', unitName: 'Unit A1' },
      { name: 'unit-b', unitName: 'Unit B1' },
    ]);
    // The unit itself stays closed to people of another workshop.
    const inside = await it.as('learnerB1')(
      'query ($c: ID!) { competition(id: $c) { unitRanking(levels: 1) { unit { tags } } } }',
      { c: ids.c },
    );
    expect(inside.data.competition.unitRanking).toEqual([{ unit: null }, { unit: { tags: [] } }]);

    const version = async (unit: string) =>
      (await admin('query ($u: ID!) { unit(id: $u) { version } }', { u: unit })).data.unit.version;
    done(
      await admin('mutation ($input: UnitMoveInput!) { unitMove(input: $input) { id } }', {
        input: { unit: 'A1', parent: 'B', version: await version('A1') },
      }),
    );
    done(
      await admin('mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { id } }', {
        input: { unit: 'A', version: await version('A'), changes: { name: '改名的车间' } },
      }),
    );
    // Today's tree, for those who ask for it.
    const current = await admin(
      'query ($c: ID!) { competition(id: $c) { unitRanking(levels: 1, attribution: CURRENT) { rank entries unitName } } }',
      { c: ids.c },
    );
    expect(current.data.competition.unitRanking).toEqual([{ rank: 1, entries: 2, unitName: 'Unit B' }]);
    for (const person of ['learnerB1', 'admin'] as const) {
      const after = await seen(it.as(person));
      expect(JSON.stringify({ ...after, standings: null })).toBe(JSON.stringify({ ...before, standings: null }));
    }
    // A move cannot be dated back to before what was published by the tree of then.
    expect(
      refusal(
        await admin('mutation ($input: UnitMoveInput!) { unitMove(input: $input) { id } }', {
          input: { unit: 'B1', parent: 'A', version: await version('B1'), on: '2026-03-01' },
        }),
      ),
    ).toMatchObject({ code: 'PERIOD_CLOSED' });

    // What an earlier release has published gets the units of its day, however they stand today.
    const { database } = it.server.kernel;
    await database.write(async (session) => {
      await session.execute(
        sql`UPDATE competitions_event_result_line SET unitPath = NULL, unitCode = NULL, unitName = NULL`,
      );
      await session.execute(
        sql`UPDATE competitions_event_result SET publishedOn = '2026-02-27' WHERE eventId = ${ids.e}`,
      );
      for (const _ of ['once', 'again'])
        await recordUnits(session, {
          dialect,
          now: () => new Date(),
          dayOf: () => '2026-03-02',
          today: () => '2026-03-02',
          log: () => {},
        });
    });
    const renamed = await seen(it.as('learnerB1'));
    expect(renamed.competition.unitRanking).toMatchObject([
      { rank: 1, score: points(30), unitCode: 'A', unitName: '改名的车间' },
      { rank: 2, unitCode: 'B', unitName: 'Unit B' },
    ]);
    expect(renamed.competitionEvent.results).toEqual(before.competitionEvent.results);
  });
});
