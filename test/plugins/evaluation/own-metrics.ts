import { sql } from '../../../server/kernel/data/sql.ts';
import type { TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step, subjectsOf, value } from './documents.ts';

const units = ['A', 'A1', 'B', 'B1', 'E'] as const;
type Measured = {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

const absent = { node: 'a', notApplicable: true, reason: 'On leave.' };

/** What evaluation tells about itself, against a count of its rows by other means. */
export function ownMetrics(running: () => TestServer): void {
  let it: TestServer;
  let system: string;
  beforeAll(async () => {
    it = running();
    const written = content([leaf('a', 100)]);
    ({ system } = await publishSystem(it.ask, { unit: 'E', code: 'counted', subject: 'PERSON' }, written));
    const cycle = await reviewed('A', 2024);
    // One of them is corrected, so that there are two versions of a result.
    const [{ id }] = (
      await done(
        it.ask(
          `query ($cycle: ID!) { evaluationCycle(id: $cycle) { sheets(filter: { stage: { eq: UNIT }, subject: { code: { eq: "no-leaderA1" } } }) { nodes { id } } } }`,
          { cycle },
        ),
      )
    ).evaluationCycle.sheets.nodes;
    await done(it.ask(documents.return, { input: { evaluationSheet: id, reason: 'A mistake.' } }));
    await score(cycle, new Map([['leaderA1', value('a', 100)]]));
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
    for (const command of ['OpenCommitteeReview', 'OpenCalibration', 'Close'] as const)
      await done(step(it.ask, cycle, command));
    await reviewed('B', 2025);
  });

  async function score(cycle: string, scores: ReadonlyMap<string, object>): Promise<void> {
    const subjects = await subjectsOf(it.ask, cycle);
    const sheets = [...scores].map(([key, of]) => ({ subject: subjects.get(key)?.id, scores: [of] }));
    await done(it.ask(documents.score, { input: { evaluationCycle: cycle, stage: 'UNIT', submit: true, sheets } }));
  }

  /** The people of a workshop, all reviewed differently, and one to whom nothing applies. */
  async function reviewed(unit: string, year: number): Promise<string> {
    const input = { unit, year, name: `Counted ${unit}`, indexSystems: [system], weights: { unit: 100 } };
    const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(it.ask, cycle, command));
    const names = [...(await subjectsOf(it.ask, cycle)).keys()];
    await score(cycle, new Map(names.map((name, i) => [name, /learner/.test(name) ? absent : value('a', 31 + 7 * i)])));
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
    return cycle;
  }

  const measured = async (id: string, from: string, to: string) => {
    const { units: found } = await done(
      it.ask(
        `query ($id: String!, $from: LocalDate!, $to: LocalDate!) { units(orderBy: CODE_ASC) { nodes { code metric(id: $id, from: $from, to: $to) { value numerator denominator } } } }`,
        { id, from, to },
      ),
    );
    return new Map<string, Measured>(
      found.nodes.map(({ code, metric }: { code: string; metric: Measured }) => [code, metric]),
    );
  };
  const all = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);
  const below = (code: string) =>
    new Set(it.server.kernel.directory.subtree(it.unitIds.get(code) ?? '').map(({ id }) => id));
  const cyclesOf = async (from: number, to: number) => {
    const rows = await all(sql`SELECT id, year, status FROM evaluation_cycle`);
    const within = rows.filter(({ year }) => Number(year) >= from && Number(year) <= to);
    return new Map(within.map(({ id, status }) => [id, status === 'FINAL' || status === 'ARCHIVED']));
  };
  /** Rounded once, to the step that the unit has. */
  const rounded = (numerator: number, denominator: number, steps: number, one: number) =>
    denominator ? Math.floor((2 * numerator * steps + denominator) / (2 * denominator)) / one : null;

  const years = [
    [2024, 2024],
    [2025, 2025],
    [2024, 2026],
  ] as const;

  test.each(years)(
    'the share of final results of %i to %i is that of all subjects, in every unit',
    async (from, to) => {
      const subjects = await all(sql`SELECT cycleId, unitId FROM evaluation_subject`);
      const cycles = await cyclesOf(from, to);
      const found = await measured('evaluation.results-share', `${from}-02-01`, `${to}-11-30`);
      for (const code of units) {
        const counting = subjects.filter(
          ({ cycleId, unitId }) => cycles.has(cycleId) && below(code).has(String(unitId)),
        );
        const numerator = counting.filter(({ cycleId }) => cycles.get(cycleId)).length;
        const share = {
          value: rounded(numerator, counting.length, 10_000, 100),
          numerator,
          denominator: counting.length,
        };
        expect([code, found.get(code)]).toEqual([code, share]);
      }
      const whole = found.get('E');
      expect([whole?.value === 0, whole?.value === 100]).toEqual([from === 2025, to === 2024]);
    },
  );

  test.each(years)('the mean total of %i to %i is that of people whose result is final', async (from, to) => {
    const results = await all(sql`SELECT cycleId, unitId, memberId, total, isCurrent FROM evaluation_result`);
    const cycles = await cyclesOf(from, to);
    const found = await measured('evaluation.mean-total', `${from}-02-01`, `${to}-11-30`);
    for (const code of units) {
      const counting = results.filter(
        ({ cycleId, unitId, memberId, total, isCurrent }) =>
          cycles.get(cycleId) && memberId && total !== null && Number(isCurrent) && below(code).has(String(unitId)),
      );
      const sum = counting.reduce((all, { total }) => all + Number(total), 0);
      const denominator = counting.length;
      const mean = { value: rounded(sum, denominator * 10_000, 100, 100), numerator: sum / 10_000, denominator };
      expect([code, found.get(code)]).toEqual([code, mean]);
    }
    expect(found.get('E')?.value === null).toBe(from === 2025);
  });

  test('a leaf that asks for the share of a person has that of their own evaluations', async () => {
    const asking = content([leaf('a', 100, { metric: 'evaluation.results-share' })]);
    const { system: of } = await publishSystem(it.ask, { unit: 'E', code: 'share', subject: 'PERSON' }, asking);
    const period = { periodFrom: '2024-01-01', periodTo: '2026-12-31' };
    const input = { unit: 'A', year: 2026, name: 'Share', indexSystems: [of], weights: { metric: 100 }, ...period };
    const cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment'] as const) await done(step(it.ask, cycle, command));
    await done(it.ask(documents.freeze, { input: { evaluationCycle: cycle } }));
    const cycles = await cyclesOf(2024, 2026);
    const subjects = await all(sql`SELECT cycleId, memberId FROM evaluation_subject`);
    for (const [name, { metrics }] of await subjectsOf(it.ask, cycle)) {
      const own = subjects.filter(({ memberId }) => memberId === it.memberIds.get(name));
      const numerator = own.filter(({ cycleId }) => cycles.get(cycleId)).length;
      const share = { value: rounded(numerator, own.length, 10_000, 100), numerator, denominator: own.length };
      expect([name, metrics]).toEqual([name, [{ metric: 'evaluation.results-share', ...share, absence: null }]]);
      expect(share.value).toBeGreaterThan(0);
      expect(share.value).toBeLessThan(100);
    }
  });
}
