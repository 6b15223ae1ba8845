import { competitions } from '../../../plugins/competitions/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { documents, done, prepare, step } from './documents.ts';
import { arrive, type Someone } from './world.ts';

const measured = (id: string) => ({ code: id, title: id, kind: 'MEASUREMENT', maxMark: 100 });

describe.each(databases)('the life of a competition on $name', ({ dialect }) => {
  let it: TestServer;
  let judges: Someone[];
  let people: Someone[];
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect, now: () => new Date('2026-03-02T02:00:00Z') });
    judges = await arrive(it, ['j1', 'j2', 'j3', 'j4', 'j5'], 'E', 'judge');
    people = [...(await arrive(it, ['a1', 'a2', 'a3', 'a4'], 'A1')), ...(await arrive(it, ['b1', 'b2', 'b3'], 'B1'))];
  });

  test('from a draft through registration, marking and results to the awards', async () => {
    const admin = it.ask;
    const { competition, event, stages } = await prepare(
      admin,
      { unit: 'E', code: 'TURN', season: 2026 },
      judges,
      {
        stages: [{ name: 'Practice', kind: 'PRACTICAL', weight: 100, aggregation: 'TRIMMED' }],
        eligibility: { jobType: ['车工'] },
        minEntries: 5,
        awardRule: {
          kind: 'FIXED',
          tiers: [
            { name: 'First', value: 1 },
            { name: 'Second', value: 2 },
          ],
        },
      },
      [[measured('M')]],
    );
    const [stage] = stages;
    expect(await people[0]!.ask(documents.register, { input: { competitionEvent: event } })).toMatchObject({
      code: 'BAD_INPUT',
    });
    done(await step(admin, 'OpenRegistration', competition));
    const entries: string[] = [];
    for (const person of people) {
      const entry = done(await person.ask(documents.register, { input: { competitionEvent: event } })) as {
        id: string;
      };
      expect(entry).toMatchObject({ name: person.name, status: 'ELIGIBLE', registeredOn: '2026-03-02' });
      entries.push(entry.id);
    }
    const again = done(await people[0]!.ask(documents.register, { input: { competitionEvent: event } })) as {
      id: string;
    };
    expect(again.id).toBe(entries[0]);
    done(await step(admin, 'Lock', competition));
    done(await step(admin, 'Start', competition));

    // Five judges, one of them 2 points above and one 2 below the rest: without them, the totals of the fixture.
    const totals = [92.4, 88.1, 86, 85.5, 84.2, 79.9, 71.3];
    for (const [i, entry] of entries.entries())
      for (const [j, judge] of judges.entries()) {
        const value = totals[i]! + [0, 2, 0, -2, 0][j]!;
        const input = { stage: stage!.id, entry, marks: [{ aspect: stage!.aspects.M, value }] };
        expect(done(await judge.ask(documents.submit, { input }))).toMatchObject({ open: [], entry: { id: entry } });
      }
    const live = done(await admin(documents.standings, { event })) as { lines: { rank: number; score: number }[] };
    expect(live.lines.map(({ score }) => score)).toEqual(totals);

    expect(await step(admin, 'PublishProvisional', competition)).toMatchObject({ code: 'INVALID_TRANSITION' });
    done(await step(admin, 'BeginMarking', competition));
    expect(await step(admin, 'PublishProvisional', competition)).toMatchObject({ code: 'BAD_INPUT' });
    const closed = done(await admin(documents.close, { input: { stage: stage!.id } })) as {
      results: { nodes: { score: number }[] };
    };
    expect(closed.results.nodes.map(({ score }) => score)).toEqual(totals);
    for (const [command, status] of [
      ['PublishProvisional', 'PROVISIONAL'],
      ['OpenAppeals', 'APPEALS'],
      ['Finalise', 'FINAL'],
      ['Award', 'AWARDED'],
      ['Award', 'AWARDED'],
    ] as const)
      expect(done(await step(admin, command, competition))).toMatchObject({ status });

    const learner = people[6]!.ask;
    const shown = done(await learner(documents.results, { id: event })) as {
      results: { nodes: { no: number; kind: string; lines: { nodes: { comparable: number; entry: object }[] } }[] };
      awards: { nodes: object[] };
    };
    expect(shown.results.nodes.map(({ no, kind }) => [no, kind])).toEqual([
      [1, 'PROVISIONAL'],
      [2, 'FINAL'],
    ]);
    const lines = shown.results.nodes[1]!.lines.nodes;
    expect(lines.map(({ comparable }) => Math.round(comparable * 10) / 10)).toEqual([
      751.3, 719.3, 703.7, 700.0, 690.3, 658.4, 594.5,
    ]);
    expect(lines[0]).toMatchObject({
      position: 1,
      name: 'a1',
      rank: 1,
      score: 92.4,
      stages: [{ no: 1, score: 92.4 }],
      entry: null,
    });
    expect(lines[6]).toMatchObject({ rank: 7, name: 'b3', entry: { id: entries[6] } });
    expect(shown.awards.nodes).toEqual([
      { tier: 1, title: 'First', name: 'a1', rank: 1, unit: null },
      { tier: 2, title: 'Second', name: 'a2', rank: 2, unit: null },
      { tier: 2, title: 'Second', name: 'a3', rank: 3, unit: null },
    ]);
    const ranking = done(
      await admin(
        `query ($id: ID!) { competition(id: $id) {
          workshops: unitRanking { rank score entries firstPlaces unit { code } }
          teams: unitRanking(levels: 2) { rank unit { code } } } }`,
        { id: competition },
      ),
    );
    expect(ranking).toEqual({
      workshops: [
        { rank: 1, score: 88.8333, entries: 4, firstPlaces: 1, unit: { code: 'A' } },
        { rank: 2, score: 78.4667, entries: 3, firstPlaces: 0, unit: { code: 'B' } },
      ],
      teams: [
        { rank: 1, unit: { code: 'A1' } },
        { rank: 2, unit: { code: 'B1' } },
      ],
    });
    const own = await people[0]!.ask(
      '{ viewer { member { entries { nodes { leads entry { name status event { name } } } } } } }',
    );
    expect(own.data.viewer.member.entries.nodes).toEqual([
      { leads: true, entry: { name: 'a1', status: 'CONFIRMED', event: { name: 'Turning' } } },
    ]);
    const events = await it.server.kernel.database.read.query({
      text: "SELECT event, COUNT(*) AS n FROM kernel_event WHERE event LIKE 'competitions.%' GROUP BY event ORDER BY event",
      values: [],
    } as never);
    expect(Object.fromEntries(events.map(({ event: id, n }) => [id, Number(n)]))).toEqual({
      'competitions.award-given': 3,
      'competitions.competition-moved': 9,
      'competitions.entry-moved': 7,
      'competitions.result-published': 2,
      'competitions.scheme-moved': 1,
      'competitions.stage-moved': 2,
      'competitions.standings-moved': 36,
    });
  });
});
