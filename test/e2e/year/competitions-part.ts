import { sql } from '../../../server/kernel/data/sql.ts';
import { benchmarks, documents, done, prepare, step } from '../../plugins/competitions/documents.ts';
import type { Lived, Part } from './part.ts';
import { judges } from './roster.ts';
import type { Year } from './year.ts';

const ENTRIES = 60;
const tiers = [
  { name: '一等奖', value: 1 },
  { name: '二等奖', value: 3 },
  { name: '三等奖', value: 6 },
];

/** One who competes: by their place in the list of entries all their marks are known. */
interface Competitor {
  readonly no: string;
  readonly workshop: string;
  readonly entry: string;
}

/** In ten-thousandths of a point, as everything is kept. */
const exact = (points: number) => Math.round(points * 10_000) / 10_000;

/** The judges differ by half a point in theory; in practice one is above the rest and one below, and both are left out. */
const theoryMark = (i: number, judge: number) => 50 + ((i * 7) % 41) + judge / 2;
const practiceMark = (i: number, judge: number) => 30 + ((i * 5) % 23) + ([0, 2, 0, -2, 0][judge] ?? 0);
const judgement = (i: number, judge: number) => (i % 3) + (judge === 0 ? 1 : 0);

const theoryScore = (i: number) => 50 + ((i * 7) % 41) + 1;
/** 40 points × the mean of five judgements / 3. */
const practiceScore = (i: number) => exact(30 + ((i * 5) % 23) + (40 * (5 * (i % 3) + 1)) / 15);

export const competitionsPart: Part = {
  plugin: 'competitions',
  root: 'competitions',
  async live(year, workshops) {
    year.on('2026-05-11');
    const admin = (query: string, variables?: object) => year.ask('E01', query, variables);
    const prepared = await prepare(
      admin,
      { unit: 'E', code: 'WELD-2026', season: 2026, bestPerUnit: 3 },
      judges.map((no) => ({ id: year.member(no) })),
      {
        name: '焊工',
        minEntries: 5,
        stages: [
          { name: '理论', kind: 'THEORY', weight: 30, advance: { kind: 'TOP', value: advancing(year, workshops) } },
          { name: '实操', kind: 'PRACTICAL', weight: 70, aggregation: 'TRIMMED' },
        ],
        awardRule: { kind: 'FIXED', ties: 'SHARE', tiers },
      },
      [
        [{ code: 'M', title: '试卷', kind: 'MEASUREMENT', maxMark: 100 }],
        [
          { code: 'M', title: '尺寸', kind: 'MEASUREMENT', maxMark: 60 },
          { code: 'J', title: '成形', kind: 'JUDGEMENT', maxMark: 40, benchmarks },
        ],
      ],
    );
    const { competition, event, stages } = prepared;
    const [theory, practice] = stages;
    done(await step(admin, 'OpenRegistration', competition));
    const competitors: Competitor[] = [];
    for (const { no, workshop } of entrants(year, workshops)) {
      const entered = await year.ask(no, documents.register, { input: { competitionEvent: event } });
      competitors.push({ no, workshop, entry: (done(entered) as { id: string }).id });
    }
    for (const command of ['Lock', 'Start']) done(await step(admin, command, competition));

    for (const [i, { entry }] of competitors.entries())
      for (const [j, no] of judges.entries()) await submit(year, no, theory, entry, { M: theoryMark(i, j) });
    done(await admin(documents.close, { input: { stage: theory?.id } }));
    const ahead = advanced(competitors, advancing(year, workshops));
    for (const i of ahead)
      for (const [j, no] of judges.entries())
        await submit(year, no, practice, competitors[i]?.entry, {
          M: practiceMark(i, j),
          // The first of them divides the judges.
          J: i === ahead[0] ? [0, 1, 2, 1, 1][j] : judgement(i, j),
        });
    await markAgain(year, practice, competitors[ahead[0] ?? 0]?.entry, ahead[0] ?? 0);
    done(await admin(documents.close, { input: { stage: practice?.id } }));
    for (const command of ['BeginMarking', 'PublishProvisional', 'OpenAppeals', 'Finalise', 'Award'])
      done(await step(admin, command, competition));
    return { check: () => check(year, prepared, competitors, new Set(ahead)) } satisfies Lived;
  },
};

type Stage = Awaited<ReturnType<typeof prepare>>['stages'][number] | undefined;

const submit = async (year: Year, judge: string, stage: Stage, entry: string | undefined, marks: object) =>
  done(
    await year.ask(judge, documents.submit, {
      input: {
        stage: stage?.id,
        entry,
        marks: Object.entries(marks).map(([code, value]) => ({ aspect: stage?.aspects[code], value })),
      },
    }),
  );

/** Judgements 0, 1 and 2 are too far apart: the stage cannot be closed before all have judged again. */
async function markAgain(year: Year, stage: Stage, entry: string | undefined, i: number): Promise<void> {
  expect(await year.ask('E01', documents.close, { input: { stage: stage?.id } })).toMatchObject({ code: 'BAD_INPUT' });
  const input = { entry, aspect: stage?.aspects.J, reason: '评分差距过大' };
  done(await year.ask('E01', documents.reopen, { input }));
  for (const [j, no] of judges.entries()) await submit(year, no, stage, entry, { J: judgement(i, j) });
}

async function check(
  year: Year,
  { competition, event }: Awaited<ReturnType<typeof prepare>>,
  competitors: readonly Competitor[],
  ahead: ReadonlySet<number>,
): Promise<void> {
  const expected = competitors
    .map((competitor, i) => ({ ...competitor, score: totalOf(i, ahead.has(i)) }))
    .sort((a, b) => b.score - a.score);
  const rankOf = (score: number) => 1 + expected.filter((other) => other.score > score).length;

  const { competitionEvent } = await year.tell(
    'E01',
    `query ($id: ID!) { competitionEvent(id: $id) {
      results(filter: { kind: { eq: FINAL } }) { nodes { lines(first: 100, orderBy: POSITION_ASC) { nodes { rank score entry { id } } } } }
      awards(first: 50) { nodes { tier rank } } } }`,
    { id: event },
  );
  const lines = competitionEvent.results.nodes[0].lines.nodes as {
    rank: number;
    score: number;
    entry: { id: string };
  }[];
  const byEntry = new Map(lines.map(({ entry, rank, score }) => [entry.id, { rank, score }]));
  expect(lines).toHaveLength(competitors.length);
  for (const { entry, score } of expected) expect(byEntry.get(entry)).toEqual({ rank: rankOf(score), score });

  const places = tiers.map((_, i) => tiers.slice(0, i + 1).reduce((sum, { value }) => sum + value, 0));
  const honoured = expected.flatMap(({ score, workshop }) => {
    const tier = places.findIndex((last) => rankOf(score) <= last);
    return tier < 0 ? [] : [{ tier: tier + 1, rank: rankOf(score), workshop }];
  });
  const order = (a: { tier: number; rank: number }, b: { tier: number; rank: number }) =>
    a.tier - b.tier || a.rank - b.rank;
  expect([...competitionEvent.awards.nodes].sort(order)).toEqual(
    honoured.map(({ tier, rank }) => ({ tier, rank })).sort(order),
  );
  await checkUnits(year, competition, expected, honoured);
}

const totalOf = (i: number, isAhead: boolean): number =>
  exact((3 * theoryScore(i) + 7 * (isAhead ? practiceScore(i) : 0)) / 10);

async function checkUnits(
  year: Year,
  competition: string,
  expected: readonly { readonly workshop: string; readonly score: number }[],
  honoured: readonly { readonly workshop: string }[],
): Promise<void> {
  const { competition: asked } = await year.tell(
    'E01',
    'query ($id: ID!) { competition(id: $id) { unitRanking { score entries unit { code } } } }',
    { id: competition },
  );
  const workshops = [...new Set(expected.map(({ workshop }) => workshop))];
  for (const workshop of workshops) {
    const scores = expected.filter((each) => each.workshop === workshop).map(({ score }) => score);
    const best = scores.slice(0, 3);
    const line = asked.unitRanking.find(({ unit }: { unit: { code: string } }) => unit.code === workshop);
    expect(line).toMatchObject({
      entries: scores.length,
      score: exact(best.reduce((sum, score) => sum + score, 0) / best.length),
    });
    const { unit } = await year.tell(
      'E02',
      'query ($id: ID!) { unit(id: $id) { part: metric(id: "competitions.participation-rate", from: "2026-01-01", to: "2026-12-31") { numerator denominator } awards: metric(id: "competitions.awards-per-head", from: "2026-01-01", to: "2026-12-31") { numerator } } }',
      { id: workshop },
      'E',
    );
    const [people] = await year.rows(
      sql`SELECT COUNT(*) AS n FROM organisation_membership m JOIN organisation_unit u ON u.id = m.unitId WHERE u.code = ${workshop} OR u.code LIKE ${`${workshop}-%`}`,
    );
    expect(unit.part).toEqual({ numerator: scores.length, denominator: Number(people?.n) });
    expect(unit.awards.numerator).toBe(honoured.filter((each) => each.workshop === workshop).length);
  }
}

/** So many of each workshop that sixty take part, or everybody of a small one; never its leaders. */
function entrants(year: Year, workshops: readonly string[]): { no: string; workshop: string }[] {
  const each = Math.ceil(ENTRIES / workshops.length);
  return workshops
    .flatMap((workshop) =>
      year.teams
        .filter((team) => team.workshop === workshop)
        .flatMap(({ people }) => people.slice(1))
        .slice(0, each)
        .map((no) => ({ no, workshop })),
    )
    .slice(0, ENTRIES);
}

const advancing = (year: Year, workshops: readonly string[]) => Math.ceil(entrants(year, workshops).length / 2);

/** The best in theory, by where they stand in the list; who shares the last place goes on too. */
function advanced(competitors: readonly Competitor[], most: number): number[] {
  const all = competitors.map((_, i) => i);
  const rank = (i: number) => 1 + all.filter((other) => theoryScore(other) > theoryScore(i)).length;
  return all.filter((i) => rank(i) <= most);
}
