import { recordUnits } from '../../../plugins/competitions/migrations/record-units.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, databases } from '../../kit/index.ts';
import { documents, done, measured, prepare, refusal } from './documents.ts';
import { waysOf } from './ways.ts';
import { arrive } from './world.ts';

const awardRule = {
  kind: 'FIXED',
  tiers: [
    { name: 'First', value: 1 },
    { name: 'Second', value: 2 },
  ],
};

describe.each(databases)('awards and results that were published on $name', ({ dialect }) => {
  const { running, all, hold } = waysOf(dialect);
  let { it, judge, admin } = {} as ReturnType<typeof running>;
  beforeAll(() => {
    ({ it, judge, admin } = running());
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
        { rank: 1, score: 30, entries: 1, unitCode: 'A', unitName: 'Unit A' },
        { rank: 2, score: 26.6667, entries: 1, unitCode: 'B', unitName: 'Unit B' },
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
      { rank: 1, score: 30, unitCode: 'A', unitName: '改名的车间' },
      { rank: 2, unitCode: 'B', unitName: 'Unit B' },
    ]);
    expect(renamed.competitionEvent.results).toEqual(before.competitionEvent.results);
  });
});
