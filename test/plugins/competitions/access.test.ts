import { getIntrospectionQuery } from 'graphql';
import { competitions, Entry } from '../../../plugins/competitions/index.ts';
import { type Ask, databases, startUnit, type TestServer } from '../../kit/index.ts';
import { benchmarks, documents, done, type Prepared, prepare, step } from './documents.ts';
import { readEverything } from './everything.ts';
import { arrive, type Someone } from './world.ts';

const aspects = [
  { code: 'M', title: 'Dimensions', kind: 'MEASUREMENT', maxMark: 90 },
  { code: 'J', title: 'Surface', kind: 'JUDGEMENT', maxMark: 10, benchmarks },
];
/** Values that stand nowhere else: whoever's answer has one was told of that mark. */
const canary = (judge: number, entry: number) => (711_001 + judge * 1000 + entry * 10) / 10_000;

/** What a text has of what it must not have, each with what stands around it. */
const found = (text: string, canaries: RegExp): string[] => {
  // Hashes and ids have any digits in them.
  const plain = text.replaceAll(/\b([0-9a-f]{64}|[a-z]{3}_[0-9A-Z]{26})\b/g, '…');
  return [...plain.matchAll(new RegExp(canaries, 'g'))].map(({ index }) =>
    plain.slice(Math.max(0, index - 200), index + 60),
  );
};

const as = (people: readonly Someone[], n: number): Ask => (people[n] as Someone).ask;

describe.each(databases)('what nobody is told, on $name', ({ dialect }) => {
  let it: TestServer;
  let judges: Someone[];
  let people: Someone[];
  let prepared: Prepared;
  let entries: string[];
  let everything: (ask: Ask) => Promise<string>;

  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect });
    // The last of them is an administrator of the unit, too: an organiser who judges.
    judges = [
      ...(await arrive(it, ['jone', 'jtwo', 'jthree'], 'A', 'judge')),
      ...(await arrive(it, ['jboss'], 'A', 'judge', 'unit-admin')),
    ];
    const { kernel } = it.server;
    people = await arrive(it, ['pear', 'plum', 'fig'], 'A1');
    prepared = await prepare(it.as('adminA'), { unit: 'A', code: 'LEAK' }, judges.slice(0, 3), {}, [aspects]);
    const { competition, event, stages } = prepared;
    done(await step(it.as('adminA'), 'OpenRegistration', competition));
    entries = [];
    for (const { ask } of people)
      entries.push((done(await ask(documents.register, { input: { competitionEvent: event } })) as { id: string }).id);
    // The people are known to many; that they compete, and as what, is not.
    for (const [n, id] of entries.entries())
      await kernel
        .systemContext()
        .transaction(async (context) =>
          context.update(await context.get(Entry, id), { name: `cnr${['pear', 'plum', 'fig'][n]}` }),
        );
    done(await step(it.as('adminA'), 'Lock', competition));
    done(
      await it.as('adminA')(documents.appoint, {
        input: { stage: stages[0]?.id, judges: [{ member: judges[3]?.id }] },
      }),
    );
    done(await step(it.as('adminA'), 'Start', competition));
    await kernel.refreshDirectory();
    everything = readEverything(await it.ask(getIntrospectionQuery()), {
      competition,
      competitionEvent: event,
      competitionStage: stages[0]?.id ?? '',
      entries,
    });
  });

  const submit = (judge: number, entry: number, values: { M?: number; J?: number }) =>
    as(judges, judge)(documents.submit, {
      input: {
        stage: prepared.stages[0]?.id,
        entry: entries[entry],
        marks: Object.entries(values).map(([code, value]) => ({ aspect: prepared.stages[0]?.aspects[code], value })),
      },
    });

  test('a judge has not seen what others gave before having given the same', async () => {
    for (const judge of [0, 1])
      for (const entry of [0, 1, 2]) done(await submit(judge, entry, { M: canary(judge, entry) }));
    const judge = 2;
    {
      const told = await everything(as(judges, judge));
      expect(told).toContain('cnrpear');
      expect(found(told, /71\.[12]0\d\d/)).toEqual([]);
      done(await submit(judge, 1, { M: canary(judge, 1) }));
      const after = await everything(as(judges, judge));
      for (const other of [0, 1]) {
        expect(after).toContain(String(canary(other, 1)));
        for (const hidden of [0, 2]) expect(found(after, new RegExp(String(canary(other, hidden))))).toEqual([]);
      }
    }
    // Organisers see all of it, unless they are on the panel; a filter or an order tells no more than a list.
    expect(found(await everything(it.as('adminA')), new RegExp(String(canary(0, 2))))).not.toEqual([]);
    const boss = as(judges, 3);
    expect(found(await everything(boss), /71\.[123]0\d\d/)).toEqual([]);
    const filtered = async (ask: Ask, value: number) =>
      (
        await ask(
          'query ($id: ID!, $v: Decimal!) { entry(id: $id) { marks(filter: { value: { eq: $v } }) { totalCount } } }',
          { id: entries[0], v: value },
        )
      ).data.entry.marks.totalCount;
    expect(await filtered(it.as('adminA'), canary(0, 0))).toBe(1);
    expect(await filtered(boss, canary(0, 0))).toBe(0);
    for (const ask of [boss, as(judges, 0)])
      expect(await ask(documents.standings, { event: prepared.event })).toMatchObject({ code: 'FORBIDDEN' });
    expect(found(await everything(as(people, 1)), /71\.\d0\d\d|cnrpear|cnrfig/)).toEqual([]);
    expect(await as(people, 1)(documents.standings, { event: prepared.event })).toMatchObject({ code: 'FORBIDDEN' });
    expect(found(await everything(it.as('adminB')), /71\.\d0\d\d|cnr/)).toEqual([]);
  });

  test('marked again, it begins anew: what others gave the second time is hidden until one has given it', async () => {
    for (const [judge, value] of [0, 2, 2, 2].entries()) done(await submit(judge, 0, { J: value }));
    const marksOf = async (ask: Ask) =>
      (
        await ask(
          `query ($id: ID!) { entry(id: $id) { marks(filter: { aspect: { code: { eq: "J" } } }, orderBy: ID_ASC) {
            nodes { value pass status judge { member { name } } } } } }`,
          { id: entries[0] },
        )
      ).data.entry.marks.nodes as { pass: number; status: string }[];
    const [chief, second] = judges as [Someone, Someone];
    expect((await marksOf(chief.ask)).map(({ status }) => status)).toEqual(Array(4).fill('SUPERSEDED'));
    done(await submit(0, 0, { J: 2 }));
    expect((await marksOf(second.ask)).filter(({ pass }) => pass === 2)).toEqual([]);
    expect((await marksOf(chief.ask)).filter(({ pass }) => pass === 2)).toHaveLength(1);
  });

  test('whoever is recused from an entry is not told of it by any path, be it an organiser', async () => {
    const panel = done(
      await it.as('adminA')(
        'query ($id: ID!) { competitionStage(id: $id) { judges { nodes { id member { name } } } } }',
        {
          id: prepared.stages[0]?.id,
        },
      ),
    ) as { judges: { nodes: { id: string; member: { name: string } }[] } };
    const judgeId = (name: string) => panel.judges.nodes.find(({ member }) => member.name === name)?.id;
    const recuse = (ask: Ask, name: string, reason: string) =>
      ask(documents.recuse, { input: { panelJudge: judgeId(name), entries: [entries[2]], reason } });
    done(await recuse(it.as('adminA'), 'jone', 'cnrreason'));
    done(await recuse(it.as('adminA'), 'jboss', 'cnrreason'));
    for (const judge of [0, 3]) {
      const ask = as(judges, judge);
      const told = await everything(ask);
      expect(told).toContain('cnrpear');
      expect(found(told, /cnrfig|cnrreason/)).toEqual([]);
      for (const other of [0, 1, 2]) expect(found(told, new RegExp(String(canary(other, 2))))).toEqual([]);
      const hidden = (await submit(judge, 2, { M: 1 })) as { text: string; code: string };
      expect(hidden.code).toBe('NOT_FOUND');
      const absent = await ask(documents.submit, {
        input: {
          stage: prepared.stages[0]?.id,
          entry: 'ent_01ARZ3NDEKTSV4RRFFQ69G5FAV',
          marks: [{ aspect: prepared.stages[0]?.aspects.M, value: 1 }],
        },
      });
      const withoutId = (text: string) => text.replaceAll(/ent_\w+/g, 'ent_…').replaceAll(/"requestId":"[^"]+"/g, '');
      expect(withoutId(hidden.text)).toBe(withoutId(absent.text));
      const counted = await ask(
        'query ($id: ID!) { competitionEvent(id: $id) { entries { totalCount } byName: entries(filter: { name: { eq: "cnrfig" } }) { totalCount } } }',
        { id: prepared.event },
      );
      expect(counted.data.competitionEvent).toEqual({ entries: { totalCount: 2 }, byName: { totalCount: 0 } });
    }
    const closing = await as(judges, 3)(documents.close, { input: { stage: prepared.stages[0]?.id } });
    expect(closing.code).toBe('BAD_INPUT');
    expect(closing.text).not.toContain('cnrfig');
    expect(await everything(it.as('adminA'))).toContain('cnrreason');
  });

  test('only published results reach those who compete, then of everyone, and their own sheet', async () => {
    const [stage] = prepared.stages;
    for (const [entry] of entries.entries())
      for (const judge of [0, 1, 2, 3]) {
        if (entry === 2 && (judge === 0 || judge === 3)) continue;
        const open = (await as(judges, judge)(documents.sheet, { stage: stage?.id, entry: entries[entry] })).data
          .markSheet.open as { code: string }[];
        const values = Object.fromEntries(open.map(({ code }) => [code, code === 'M' ? canary(judge, entry) : 2]));
        if (open.length) done(await submit(judge, entry, values));
      }
    // Two judges are left for the third entry: too few for a judgement, so the organiser rules.
    const short = await it.as('adminA')(documents.close, { input: { stage: stage?.id } });
    expect(short.errors?.[0]?.message).toMatch(/"cnrfig" the aspect "J" is open: too few judges/);
    const ruling = { entry: entries[2], aspect: stage?.aspects.J, mark: 5, reason: 'Two judges are kin' };
    expect(await as(judges, 0)(documents.rule, { input: ruling })).toMatchObject({ code: 'NOT_FOUND' });
    done(await it.as('adminA')(documents.rule, { input: ruling }));
    done(await it.as('adminA')(documents.close, { input: { stage: stage?.id } }));
    const learner = as(people, 1);
    expect(found(await everything(learner), /71\.\d0\d\d|cnrpear|cnrfig/)).toEqual([]);
    done(await step(it.as('adminA'), 'BeginMarking', prepared.competition));
    done(await step(it.as('adminA'), 'PublishProvisional', prepared.competition));
    const told = await everything(learner);
    expect(told).toMatch(/cnrpear/);
    expect(told).toMatch(/cnrfig/);
    // Of the marks their own alone, whose judges have codes and no names.
    for (const judge of [0, 1, 2, 3]) expect(told).toContain(String(canary(judge, 1)));
    expect(found(told, /71\.\d0[02]\d/)).toEqual([]);
    expect(told).toContain('"judgeCode":"J4"');
    for (const { name } of judges) expect(told).not.toContain(name);
    expect(found(await everything(it.as('adminB')), /cnr/)).toEqual([]);
  });
});
