import { competitions } from '../../../plugins/competitions/index.ts';
import { type Answer, type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { aspects, documents, done, points, prepare, step } from './documents.ts';
import { arrive, type Someone } from './world.ts';

const measured = [{ code: 'M', title: 'Size', kind: 'MEASUREMENT', maxMark: points(100) }];
const refusal = (answer: Answer) => ({ code: answer.code, at: answer.errors?.[0]?.extensions?.argument });

describe.each(databases)('the rules of competitions on $name', ({ dialect }) => {
  let it: TestServer;
  let judges: Someone[];
  let people: Someone[];
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect });
    judges = await arrive(it, ['j1', 'j2', 'j3'], 'E', 'judge');
    people = [...(await arrive(it, ['a1', 'a2', 'a3', 'a4'], 'A1')), ...(await arrive(it, ['b1', 'b2'], 'B1'))];
  });
  const enter = async (event: string, who = people, more: object = {}) => {
    const ids: string[] = [];
    for (const { ask } of who)
      ids.push(
        (done(await ask(documents.register, { input: { competitionEvent: event, ...more } })) as { id: string }).id,
      );
    return ids;
  };
  const begin = async (competition: string) => {
    done(await step(it.ask, 'Lock', competition));
    done(await step(it.ask, 'Start', competition));
  };
  const submit = (judge: number, stage: string, entry: string | undefined, marks: Record<string, number>) =>
    (judges[judge] as Someone).ask(documents.submit, {
      input: { stage, entry, marks: Object.entries(marks).map(([aspect, value]) => ({ aspect, value })) },
    });
  const openAspects = (answer: Answer) => (done(answer) as { open: { code: string }[] }).open.map(({ code }) => code);

  test('judges who are more than one apart mark again, and if they stay apart the chief rules', async () => {
    const { competition, event, stages } = await prepare(it.ask, { unit: 'E', code: 'SPREAD' }, judges, {}, [aspects]);
    const stage = stages[0] as (typeof stages)[number];
    const { M = '', J = '' } = stage.aspects;
    done(await step(it.ask, 'OpenRegistration', competition));
    const [first, second] = await enter(event, people.slice(0, 2));
    await begin(competition);
    for (const [judge, value] of [2, 2, 3].entries())
      done(await submit(judge, stage.id, first, { [M]: points(80), [J]: value }));
    for (const judge of [0, 1])
      expect(openAspects(await submit(judge, stage.id, second, { [M]: 0, [J]: judge + 1 }))).toEqual([]);
    // 1, 2, 3: all of them give it again.
    expect(openAspects(await submit(2, stage.id, second, { [M]: 0, [J]: 3 }))).toEqual(['J']);
    const early = { entry: second, aspect: M, mark: 0, reason: 'No' };
    expect(refusal(await (judges[0] as Someone).ask(documents.rule, { input: early }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.aspect',
    });
    for (const judge of [0, 1, 2]) done(await submit(judge, stage.id, second, { [J]: judge + 1 }));
    const close = () => it.ask(documents.close, { input: { stage: stage.id } });
    expect((await close()).errors?.[0]?.message).toMatch(/"a2" the aspect "J" is open: the judges stay apart/);
    const input = { entry: second, aspect: J, mark: points(1), reason: 'The benchmark for 1 fits' };
    expect(await (judges[1] as Someone).ask(documents.rule, { input })).toMatchObject({ code: 'FORBIDDEN' });
    for (let times = 0; times < 2; times++)
      expect(done(await (judges[0] as Someone).ask(documents.rule, { input }))).toMatchObject({ mark: points(1) });
    expect(await it.ask(documents.rule, { input: { ...input, mark: 0 } })).toMatchObject({ code: 'CONFLICT' });
    const closed = done(await close()) as { results: { nodes: object[] } };
    // 80 measured and 2.00 × (7/3)/3 = 1.5556 judged.
    expect(closed.results.nodes).toMatchObject([
      { score: 815_556, rank: 1, aspects: [{ mark: points(80) }, { code: 'J', mark: 15_556, ruled: false }] },
      { score: points(1), rank: 2, aspects: [{ mark: 0 }, { mark: points(1), ruled: true }] },
    ]);
    const kept = done(
      await it.ask('query ($id: ID!) { entry(id: $id) { marks(first: 20) { totalCount } rulings { totalCount } } }', {
        id: second,
      }),
    );
    expect(kept).toEqual({ marks: { totalCount: 9 }, rulings: { totalCount: 1 } });
  });

  test('a mark is given once, in the scheme of its stage, while the stage is marked', async () => {
    const { competition, event, stages } = await prepare(it.ask, { unit: 'E', code: 'MARK' }, judges, {}, [aspects]);
    const stage = stages[0] as (typeof stages)[number];
    const { M = '', J = '' } = stage.aspects;
    done(await step(it.ask, 'OpenRegistration', competition));
    const [entry] = await enter(event, people.slice(0, 1));
    expect(refusal(await submit(0, stage.id, entry, { [M]: 1 }))).toEqual({ code: 'BAD_INPUT', at: 'input.stage' });
    await begin(competition);
    done(await submit(0, stage.id, entry, { [M]: points(50) }));
    done(await submit(0, stage.id, entry, { [M]: points(50) }));
    expect(refusal(await submit(0, stage.id, entry, { [M]: points(51) }))).toEqual({
      code: 'CONFLICT',
      at: 'input.marks.0',
    });
    for (const [marks, at] of [
      [{ [M]: points(99) }, 'input.marks.0.value'],
      [{ [M]: points(50), [J]: 4 }, 'input.marks.1.value'],
      [{ asp_none: 1 }, 'input.marks.0.aspect'],
      [{}, 'input.marks'],
    ] as const)
      expect(refusal(await submit(1, stage.id, entry, marks))).toEqual({ code: 'BAD_INPUT', at });
    expect(
      await it.ask(documents.submit, { input: { stage: stage.id, entry, marks: [{ aspect: M, value: 1 }] } }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusal(await it.ask(documents.scheme, { input: { stage: stage.id, aspects: measured } }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.stage',
    });
    const reopened = done(await it.ask(documents.reopen, { input: { entry, aspect: M, reason: 'A wrong gauge' } })) as {
      marks: { nodes: object[] };
    };
    expect(reopened.marks.nodes).toMatchObject([{ pass: 1, status: 'SUPERSEDED', value: points(50) }]);
    expect(openAspects(await submit(0, stage.id, entry, { [M]: points(51) }))).toEqual(['J']);
    done(await it.ask(documents.cancel, { input: { competition, reason: 'The machine broke' } }));
    expect(refusal(await submit(1, stage.id, entry, { [M]: 1 }))).toEqual({ code: 'BAD_INPUT', at: 'input.stage' });
  });

  test('who advances goes on, brackets are ranked apart, and who is excluded is ranked no longer in the next version', async () => {
    const content = {
      brackets: ['青年', '中年'],
      stages: [
        { name: 'Theory', kind: 'THEORY', weight: 4000, advance: { kind: 'TOP', value: 2 } },
        { name: 'Practice', kind: 'PRACTICAL', weight: 6000 },
      ],
      tieBreaks: [{ stage: 2 }],
    };
    const { competition, event, stages } = await prepare(it.ask, { unit: 'E', code: 'STAGES' }, judges, content, [
      measured,
      measured,
    ]);
    const [theory, practice] = stages as [(typeof stages)[number], (typeof stages)[number]];
    done(await step(it.ask, 'OpenRegistration', competition));
    expect(
      refusal(await (people[0] as Someone).ask(documents.register, { input: { competitionEvent: event } })),
    ).toEqual({
      code: 'BAD_INPUT',
      at: 'input.bracket',
    });
    const young = await enter(event, people.slice(0, 4), { bracket: '青年' });
    const old = await enter(event, people.slice(4), { bracket: '中年' });
    await begin(competition);
    const markAll = async (stage: (typeof stages)[number], entry: string | undefined, value: number) => {
      for (const judge of [0, 1, 2])
        done(await submit(judge, stage.id, entry, { [stage.aspects.M ?? '']: points(value) }));
    };
    const written = [90, 80, 80, 70];
    for (const [i, entry] of young.entries()) await markAll(theory, entry, written[i] ?? 0);
    for (const entry of old) await markAll(theory, entry, 60);
    const closed = done(await it.ask(documents.close, { input: { stage: theory.id } })) as {
      results: { nodes: { entry: { name: string }; rank: number; advanced: boolean }[] };
    };
    const shown = closed.results.nodes.map(({ entry, rank, advanced }) => [entry.name, rank, advanced]);
    expect(shown.sort()).toEqual([
      ['a1', 1, true],
      ['a2', 2, true],
      ['a3', 2, true],
      ['a4', 4, false],
      ['b1', 1, true],
      ['b2', 1, true],
    ]);
    expect(refusal(await submit(0, practice.id, young[3], { [practice.aspects.M ?? '']: 1 }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.entry',
    });
    const done2 = [50, 60, 60];
    for (const [i, entry] of young.slice(0, 3).entries()) await markAll(practice, entry, done2[i] ?? 0);
    for (const entry of old) await markAll(practice, entry, 40);
    done(await it.ask(documents.close, { input: { stage: practice.id } }));
    done(await it.ask(documents.close, { input: { stage: practice.id } }));
    done(await step(it.ask, 'BeginMarking', competition));
    done(await step(it.ask, 'PublishProvisional', competition));
    type Lines = { results: { nodes: { no: number; kind: string; lines: { nodes: Record<string, unknown>[] } }[] } };
    const versions = async () => (done(await it.ask(documents.results, { id: event })) as Lines).results.nodes;
    const rows = (version: Awaited<ReturnType<typeof versions>>[number] | undefined) =>
      version?.lines.nodes.map(({ bracket, rank, name, score }) => [bracket, rank, name, score]);
    const [before] = await versions();
    // a2 and a3: 0.4 × 80 + 0.6 × 60 = 68; a1: 0.4 × 90 + 0.6 × 50 = 66; a4 did not get further.
    expect(rows(before)).toEqual([
      ['青年', 1, 'a2', points(68)],
      ['青年', 1, 'a3', points(68)],
      ['青年', 3, 'a1', points(66)],
      ['青年', 4, 'a4', points(28)],
      ['中年', 1, 'b1', points(48)],
      ['中年', 1, 'b2', points(48)],
    ]);
    done(await it.ask(documents.disqualify, { input: { entry: young[1], reason: 'Forbidden tools' } }));
    done(await it.ask(documents.correct, { input: { competitionEvent: event, reason: 'One entry excluded' } }));
    const [still, after] = await versions();
    expect(still).toEqual({ ...before });
    expect(after).toMatchObject({ no: 2, kind: 'PROVISIONAL', reason: 'One entry excluded' });
    expect(rows(after)?.slice(0, 2)).toEqual([
      ['青年', 1, 'a3', points(68)],
      ['青年', 2, 'a1', points(66)],
    ]);
  });

  test('a team has its size and its leader, and nobody is in two of an event', async () => {
    const { competition, event } = await prepare(
      it.ask,
      { unit: 'E', code: 'TEAM' },
      judges,
      { entryKind: 'TEAM', minTeamSize: 2, maxTeamSize: 3, minEntries: 2 },
      [measured],
    );
    done(await step(it.ask, 'OpenRegistration', competition));
    const [a1, a2, a3, a4] = people.map(({ id }) => id);
    const register = (team: object, ask: Ask = it.ask) =>
      ask(documents.register, { input: { competitionEvent: event, team } });
    const leader = await arrive(it, [`leader-${dialect}`], 'A1', 'team-leader');
    const entry = done(await register({ name: 'Lathe', leader: a1, members: [a2] }, leader[0]?.ask)) as {
      id: string;
      members: object;
    };
    expect(entry).toMatchObject({ name: 'Lathe', status: 'ELIGIBLE', unit: { code: 'A1' } });
    expect(entry.members).toMatchObject({ nodes: [{ leads: true, member: { name: 'a1' } }, { leads: false }] });
    expect(refusal(await register({ name: 'One', leader: a3, members: [] }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.team.members',
    });
    expect(refusal(await register({ name: 'Twice', leader: a3, members: [a2] }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.team.members.0',
    });
    expect(await register({ name: 'Mine', leader: a3, members: [a4] }, (people[2] as Someone).ask)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(refusal(await register({ name: 'Judged', leader: judges[0]?.id, members: [a3] }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.team.leader',
    });
    const few = await step(it.ask, 'Lock', competition);
    expect(few).toMatchObject({ code: 'BAD_INPUT' });
    expect(few.errors?.[0]?.message).toMatch(/has 1 of the 2 entries that it needs.*competitionCancel/);
    expect(done(await (people[0] as Someone).ask(documents.withdraw, { input: { entry: entry.id } }))).toMatchObject({
      status: 'WITHDRAWN',
    });
    done(await register({ name: 'Anew', leader: a2, members: [a1] }));
    expect(done(await it.ask(documents.cancel, { input: { competition, reason: 'Too few' } }))).toMatchObject({
      status: 'CANCELLED',
    });
  });

  test('what does not add up is refused with the place, and changes nothing', async () => {
    const made = done(
      await it.ask(documents.create, { input: { unit: 'E', code: 'BAD', name: 'Bad', kind: 'QUIZ' } }),
    ) as { id: string };
    const stage = { name: 'S', kind: 'THEORY', weight: 10_000 };
    const content = { name: 'E', stages: [stage] };
    for (const [wrong, at] of [
      [{ stages: [stage, stage] }, 'input.content.stages'],
      [{ stages: [{ ...stage, weight: 0 }] }, 'input.content.stages.0.weight'],
      [{ stages: [{ ...stage, advance: { kind: 'TOP' } }] }, 'input.content.stages.0.advance.value'],
      [{ tieBreaks: [{ stage: 2 }] }, 'input.content.tieBreaks.0.stage'],
      [{ brackets: ['x', 'x'] }, 'input.content.brackets'],
      [{ minTeamSize: 3 }, 'input.content.minTeamSize'],
      [{ eligibility: { members: ['mem_none'] } }, 'input.content.eligibility.members'],
      [
        {
          awardRule: {
            kind: 'RATIO',
            tiers: [
              { name: 'A', value: 9000 },
              { name: 'B', value: 2000 },
            ],
          },
        },
        'input.content.awardRule.tiers',
      ],
      [
        {
          awardRule: {
            kind: 'THRESHOLD',
            tiers: [
              { name: 'A', value: 9 },
              { name: 'B', value: 9 },
            ],
          },
        },
        'input.content.awardRule.tiers.1.value',
      ],
    ] as const)
      expect(
        refusal(await it.ask(documents.event, { input: { competition: made.id, content: { ...content, ...wrong } } })),
      ).toEqual({ code: 'BAD_INPUT', at });
    expect(refusal(await step(it.ask, 'Publish', made.id))).toEqual({ code: 'BAD_INPUT', at: 'input.competition' });
    const event = done(await it.ask(documents.event, { input: { competition: made.id, content } })) as {
      id: string;
      version: number;
      stages: { id: string }[];
    };
    const stageId = event.stages[0]?.id;
    const scheme = (wrong: object) =>
      it.ask(documents.scheme, { input: { stage: stageId, aspects: [{ ...measured[0], ...wrong }] } });
    for (const [wrong, at] of [
      [{ maxMark: 0 }, 'input.aspects.0.maxMark'],
      [{ kind: 'JUDGEMENT' }, 'input.aspects.0.benchmarks'],
      [{ kind: 'JUDGEMENT', minJudges: 2 }, 'input.aspects.0.minJudges'],
      [
        {
          tolerance: [
            { upTo: 2, mark: 5 },
            { upTo: 2, mark: 4 },
          ],
        },
        'input.aspects.0.tolerance.1.upTo',
      ],
    ] as const)
      expect(refusal(await scheme(wrong))).toEqual({ code: 'BAD_INPUT', at });
    const short = done(await scheme({ maxMark: points(99) })) as { id: string };
    expect(refusal(await it.ask(documents.lockScheme, { input: { markScheme: short.id } }))).toEqual({
      code: 'BAD_INPUT',
      at: 'input.markScheme',
    });
    const rewritten = done(
      await it.ask(documents.write, {
        input: { competitionEvent: event.id, version: event.version, content: { ...content, name: 'New' } },
      }),
    );
    expect(rewritten).toMatchObject({ name: 'New', stages: [{ id: stageId }] });
    expect(
      await it.ask(documents.write, { input: { competitionEvent: event.id, version: event.version, content } }),
    ).toMatchObject({ code: 'CONFLICT' });
    for (const command of ['OpenRegistration', 'Lock', 'Start', 'Finalise', 'Award']) {
      const answer = await step(it.ask, command, made.id);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_TRANSITION',
        from: 'DRAFT',
        allowed: ['PUBLISHED', 'CANCELLED'],
      });
    }
    done(await step(it.ask, 'Publish', made.id));
    expect(await it.ask(documents.event, { input: { competition: made.id, content } })).toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    done(await step(it.ask, 'OpenRegistration', made.id));
    done(await (people[0] as Someone).ask(documents.register, { input: { competitionEvent: event.id } }));
    done(await step(it.ask, 'Lock', made.id));
    const unready = await step(it.ask, 'Start', made.id);
    expect(unready.errors?.[0]?.message).toMatch(/has no locked mark scheme/);
    expect(await step(it.as('adminA'), 'Start', made.id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      (await it.ask('query ($id: ID!) { competition(id: $id) { status } }', { id: made.id })).data.competition.status,
    ).toBe('LOCKED');
  });
});
