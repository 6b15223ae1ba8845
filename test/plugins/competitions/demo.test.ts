import {
  awardsPerHead,
  competitions,
  entries,
  meanComparable,
  participationRate,
} from '../../../plugins/competitions/index.ts';
import type { Metric } from '../../../server/kernel/contract/metric.ts';
import { drift } from '../../../server/kernel/data/drift.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { arrive } from './world.ts';

describe.each(databases)('the demonstration on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], dialect, now: () => new Date('2026-03-02T02:00:00Z') });
    await arrive(
      it,
      Array.from({ length: 12 }, (_, n) => `a${n}`),
      'A1',
    );
    await arrive(
      it,
      Array.from({ length: 9 }, (_, n) => `b${n}`),
      'B1',
    );
    await it.server.kernel.systemContext().transaction((context) => competitions.demo?.(context) ?? Promise.resolve());
  });
  const rows = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);

  test('has a competition being marked and one of last year with its awards', async () => {
    const answer =
      await it.ask(`{ competitions(first: 3, orderBy: CODE_ASC) { nodes { code status unitRanking { rank unit { code } }
      events(first: 3, orderBy: NO_ASC) { nodes { id name stages { name status } entries { totalCount } results(first: 3) { nodes { kind publishedOn lines(first: 30) { totalCount nodes { comparable } } } }
        awards { nodes { tier awardedOn } } } } } } }`);
    expect(answer.errors).toBeUndefined();
    const [last, now] = answer.data.competitions.nodes;
    expect([last.code, last.status, now.code, now.status]).toEqual(['JS-2025', 'AWARDED', 'JS-2026', 'MARKING']);
    expect(last.unitRanking.map(({ unit }: { unit: { code: string } }) => unit.code).sort()).toEqual(['A', 'B']);
    for (const { results, awards, entries: entered } of last.events.nodes) {
      expect(results.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['PROVISIONAL', 'FINAL']);
      for (const { publishedOn, lines } of results.nodes) {
        expect(publishedOn).toBe('2025-03-02');
        expect(lines.totalCount).toBe(entered.totalCount);
        for (const { comparable } of lines.nodes) expect(comparable).toEqual(expect.any(Number));
      }
      expect(awards.nodes.length).toBeGreaterThanOrEqual(6);
      for (const { awardedOn } of awards.nodes) expect(awardedOn).toBe('2025-03-02');
    }
    for (const { id, stages, awards } of now.events.nodes) {
      expect(stages).toMatchObject([{ status: 'CLOSED' }, { status: 'OPEN' }]);
      expect(awards.nodes).toEqual([]);
      const { standings } = (
        await it.ask('query ($id: ID!) { standings(event: $id) { complete lines { rank complete } } }', { id })
      ).data;
      expect(standings.complete).toBeGreaterThan(0);
      expect(standings.complete).toBeLessThan(standings.lines.length);
    }
    expect(await drift(it.server.kernel.database, it.server.kernel.installation.entities)).toEqual([]);
  });

  test('a nested query costs as many statements for many rows as for one', async () => {
    const cost = async (query: string, first: number) => {
      const texts: string[] = [];
      const stop = observeStatements((text) => texts.push(text));
      const answer = await it.ask(query, { first });
      stop();
      expect(answer.errors).toBeUndefined();
      const own = texts.filter((text) => /competitions_|organisation_member/.test(text) && !text.includes('kernel_'));
      return { statements: own.length, length: answer.text.length };
    };
    /** So few that the first rows have everything that is asked for below them. */
    const few = (query: string) => (query.includes('members(first: $first') ? 8 : 1);
    const queries = [
      'query ($first: Int) { members(first: $first, orderBy: NAME_ASC) { nodes { entries(first: 5) { nodes { entry { name } unit { name } } } } } }',
      'query ($first: Int) { members(first: $first, orderBy: NAME_DESC) { nodes { panels(first: 5) { nodes { stage { name event { name } } } } } } }',
      'query ($first: Int) { unit(id: "E") { competitions(first: $first) { totalCount nodes { name unitRanking { rank unit { name } } events(first: $first) { nodes { name stages { name } } } } } } }',
      'query ($first: Int) { competitions(first: 2) { nodes { events(first: 2) { nodes { entries(first: $first) { nodes { name member { name } members(first: 2) { nodes { member { name } } } marks(first: 5) { nodes { value aspect { code scheme { no } } judge { role member { name } } } } } } } } } } }',
      'query ($first: Int) { competitions(first: 2) { nodes { events(first: 2) { nodes { stages { schemes(first: 2) { nodes { aspects { code } } } judges(first: 5) { nodes { role recusals(first: 1) { totalCount } } } results(first: $first) { nodes { score entry { name } } } } } } } } }',
      'query ($first: Int) { competitions(first: 2) { nodes { events(first: 2) { nodes { results(first: 2) { nodes { lines(first: $first) { nodes { rank unit { name } entry { name } } } } } } } } } }',
      'query ($first: Int) { competitions(first: 2) { nodes { events(first: 2) { nodes { awards(first: $first) { nodes { title unit { name } entry { name } } } } } } } }',
      'query ($first: Int) { entries(first: $first) { nodes { name event { name } competition { name } unit { name } rulings(first: 1) { totalCount } } } }',
    ];
    for (const query of queries) {
      await cost(query, 20);
      const [one, many] = [await cost(query, few(query)), await cost(query, 20)];
      expect({ query, statements: many.statements }).toEqual({ query, statements: one.statements });
      expect(many.length).toBeGreaterThan(one.length);
    }
    // Standings read the same few statements whatever the marks.
    const [small, large] = await rows(
      sql`SELECT eventId, COUNT(*) AS n FROM competitions_entry GROUP BY eventId ORDER BY COUNT(*), eventId`,
    );
    for (const each of [small, large]) {
      const standings = await cost(
        `{ standings(event: "${each?.eventId}") { lines { name unit { name } entry { name } } } }`,
        1,
      );
      expect(standings.statements).toBeLessThan(25);
    }
  });

  test('the metrics are what counting by hand gives', async () => {
    const units = ['E', 'A', 'B', 'A1', 'B1'] as const;
    const below = (code: string) =>
      new Set(it.server.kernel.directory.subtree(it.unitIds.get(code) ?? '').map(({ id }) => id));
    const people = await rows(
      sql`SELECT p.memberId, p.unitId, p.entryId, e.status, e.registeredOn FROM competitions_entry_member p JOIN competitions_entry e ON e.id = p.entryId`,
    );
    const awards = await rows(sql`SELECT entryId, awardedOn FROM competitions_award`);
    const finals = await rows(
      sql`SELECT l.entryId, l.comparable, r.publishedOn FROM competitions_event_result_line l JOIN competitions_event_result r ON r.id = l.resultId WHERE r.kind = 'FINAL'`,
    );
    const places = await rows(sql`SELECT memberId, unitId FROM organisation_membership`);
    const day = (value: unknown) => String(value).slice(0, 10);
    const ids = units.map((code) => it.unitIds.get(code) ?? '');
    const measured = async (metric: Metric, period: { from: string; to: string }) => {
      const found = await metric.measure(it.server.kernel.systemContext(), ids, period);
      return ids.map((id) => found.get(id) ?? { numerator: 0, denominator: 0 });
    };
    for (const year of ['2025', '2026']) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      const inYear = (value: unknown) => day(value).startsWith(year);
      const entered = people.filter(({ status, registeredOn }) => status === 'CONFIRMED' && inYear(registeredOn));
      const honoured = awards
        .filter(({ awardedOn }) => inYear(awardedOn))
        .flatMap((award) => people.filter(({ entryId }) => entryId === award.entryId));
      const compared = finals
        .filter(({ publishedOn }) => inYear(publishedOn))
        .flatMap((line) =>
          people
            .filter(({ entryId }) => entryId === line.entryId)
            .map(({ memberId, unitId }) => ({ memberId, unitId, comparable: Number(line.comparable) })),
        );
      const by = units.map((code) => {
        const inside = (row: { unitId?: unknown }) => below(code).has(String(row.unitId));
        const heads = places.filter(inside);
        return {
          heads: heads.length,
          took: heads.filter(({ memberId }) => entered.some((p) => p.memberId === memberId)).length,
          entered: entered.filter(inside).length,
          honoured: honoured.filter(inside).length,
          compared: compared.filter(inside),
        };
      });
      expect(await measured(participationRate, period)).toEqual(
        by.map(({ took, heads }) => ({ numerator: took, denominator: heads })),
      );
      expect(await measured(entries, period)).toEqual(by.map((unit) => ({ numerator: unit.entered, denominator: 1 })));
      expect(await measured(awardsPerHead, period)).toEqual(
        by.map((unit) => ({ numerator: unit.honoured, denominator: unit.heads })),
      );
      expect(await measured(meanComparable, period)).toEqual(
        by.map(({ compared: own }) => ({
          numerator: own.reduce((sum, { comparable }) => sum + comparable, 0),
          denominator: own.length * 10_000,
        })),
      );
      expect(by[0]?.took).toBeGreaterThan(0);
      const someone = String(entered[0]?.memberId);
      const one = async (metric: Metric) =>
        (await metric.measureMembers?.(it.server.kernel.systemContext(), [someone], period))?.get(someone);
      const own = <R extends { memberId?: unknown }>(list: readonly R[]) =>
        list.filter(({ memberId }) => memberId === someone);
      expect(await one(entries)).toEqual({ numerator: own(entered).length, denominator: 1 });
      expect(await one(awardsPerHead)).toEqual({ numerator: own(honoured).length, denominator: 1 });
      const best = own(compared).map(({ comparable }) => comparable);
      expect(await one(meanComparable)).toEqual(
        best.length ? { numerator: Math.max(...best), denominator: 10_000 } : undefined,
      );
    }
  });
});
