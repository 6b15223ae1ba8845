import { type Ask, databases } from '../../kit/index.ts';
import { documents, done, measured, prepare, refusal, step } from './documents.ts';
import { waysOf } from './ways.ts';
import { arrive, type Someone } from './world.ts';

describe.each(databases)('who enters and who judges may change on $name', ({ dialect }) => {
  const { running, lead, enter, mark, close, leave, statusOf } = waysOf(dialect);
  let { it, judge, admin } = {} as ReturnType<typeof running>;
  beforeAll(() => {
    ({ it, judge, admin } = running());
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
      [c, 85],
      [d, 70],
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
    const input = { stage: stage?.id, entry: b, marks: [{ aspect: stage?.aspects.M, value: 70 }] };
    expect(refusal(await second.ask(documents.submit, { input }))).toMatchObject({ code: 'FORBIDDEN' });
    done(await admin(documents.appoint, { input: { stage: stage?.id, judges: [{ member: second.id }] } }));
    done(await second.ask(documents.submit, { input }));
  });
});
