import { competitions } from '../../../plugins/competitions/index.ts';
import { type Answer, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { aspects, documents, done, measured, prepare, refusal, step } from './documents.ts';
import { programmeRules } from './programme-rules.ts';
import { teamRules } from './team-rules.ts';
import { arrive, type Someone } from './world.ts';

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
      done(await submit(judge, stage.id, first, { [M]: 80, [J]: value }));
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
    const input = { entry: second, aspect: J, mark: 1, reason: 'The benchmark for 1 fits' };
    expect(await (judges[1] as Someone).ask(documents.rule, { input })).toMatchObject({ code: 'FORBIDDEN' });
    for (let times = 0; times < 2; times++)
      expect(done(await (judges[0] as Someone).ask(documents.rule, { input }))).toMatchObject({ mark: 1 });
    expect(await it.ask(documents.rule, { input: { ...input, mark: 0 } })).toMatchObject({ code: 'CONFLICT' });
    const closed = done(await close()) as { results: { nodes: object[] } };
    // 80 measured and 2.00 × (7/3)/3 = 1.5556 judged.
    expect(closed.results.nodes).toMatchObject([
      { score: 81.5556, rank: 1, aspects: [{ mark: 80 }, { code: 'J', mark: 1.5556, ruled: false }] },
      { score: 1, rank: 2, aspects: [{ mark: 0 }, { mark: 1, ruled: true }] },
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
    done(await submit(0, stage.id, entry, { [M]: 50 }));
    done(await submit(0, stage.id, entry, { [M]: 50 }));
    expect(refusal(await submit(0, stage.id, entry, { [M]: 51 }))).toEqual({
      code: 'CONFLICT',
      at: 'input.marks.0',
    });
    for (const [marks, at] of [
      [{ [M]: 99 }, 'input.marks.0.value'],
      [{ [M]: 50, [J]: 4 }, 'input.marks.1.value'],
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
    expect(reopened.marks.nodes).toMatchObject([{ pass: 1, status: 'SUPERSEDED', value: 50 }]);
    expect(openAspects(await submit(0, stage.id, entry, { [M]: 51 }))).toEqual(['J']);
    done(await it.ask(documents.cancel, { input: { competition, reason: 'The machine broke' } }));
    expect(refusal(await submit(1, stage.id, entry, { [M]: 1 }))).toEqual({ code: 'BAD_INPUT', at: 'input.stage' });
  });

  test('who advances goes on, brackets are ranked apart, and who is excluded is ranked no longer in the next version', async () => {
    const content = {
      brackets: ['青年', '中年'],
      stages: [
        { name: 'Theory', kind: 'THEORY', weight: 40, advance: { kind: 'TOP', value: 2 } },
        { name: 'Practice', kind: 'PRACTICAL', weight: 60 },
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
      for (const judge of [0, 1, 2]) done(await submit(judge, stage.id, entry, { [stage.aspects.M ?? '']: value }));
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
      ['青年', 1, 'a2', 68],
      ['青年', 1, 'a3', 68],
      ['青年', 3, 'a1', 66],
      ['青年', 4, 'a4', 28],
      ['中年', 1, 'b1', 48],
      ['中年', 1, 'b2', 48],
    ]);
    done(await it.ask(documents.disqualify, { input: { entry: young[1], reason: 'Forbidden tools' } }));
    done(await it.ask(documents.correct, { input: { competitionEvent: event, reason: 'One entry excluded' } }));
    const [still, after] = await versions();
    expect(still).toEqual({ ...before });
    expect(after).toMatchObject({ no: 2, kind: 'PROVISIONAL', reason: 'One entry excluded' });
    expect(rows(after)?.slice(0, 2)).toEqual([
      ['青年', 1, 'a3', 68],
      ['青年', 2, 'a1', 66],
    ]);
  });

  teamRules(() => ({ it, judges, people }));
  programmeRules(() => ({ it, people }));
});
