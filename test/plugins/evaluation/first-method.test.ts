import { assessByFirstMethod } from '../../../plugins/evaluation/calculation/first-method/assess.ts';
import type { FirstAssessment } from '../../../plugins/evaluation/calculation/first-method/explanation.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { kernelMigrations } from '../../../server/kernel/boot/kernel-migrations.ts';
import { migrate } from '../../../server/kernel/data/migrate.ts';
import { name, sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { bands, content, documents, done, leaf, publishSystem, step, subjectsOf, value } from './documents.ts';

const added = {
  evaluation_cycle: [
    ...['pluginOff', 'notInstalled', 'pluginOffOwn', 'nothingToMeasure', 'selfSheet', 'unitSheet', 'committeeSheet'],
    ...['leastCoverage', 'statusReason'],
  ],
  evaluation_result: ['method', 'coverage', 'publishedAt'],
  evaluation_subject: ['status', 'statusReason'],
};

const read = `query ($cycle: ID!) { evaluationCycle(id: $cycle) { status finalAt
  policies { pluginOff notInstalled pluginOffOwn nothingToMeasure selfSheet unitSheet committeeSheet leastCoverage }
  subjects { nodes { code status needsCalculation result { no method coverage total rank place publishedAt
    explanation { recomputedTotal stages { stage score points } nodes { code score points scores { stage score } } } } } } } }`;

/** A database of before: the new columns are taken away, and results are those that the first method gives. */
describe.each(databases)('Results of before the second method, on $name', ({ dialect }) => {
  let it: TestServer;
  const cycles = new Map<string, string>();
  const cycle = (key: string) => cycles.get(key) ?? '';
  beforeAll(async () => {
    it = await startUnit({ plugins: [evaluation], dialect });
    const nodes = [leaf('BIG', 90, { scoredBy: ['UNIT'] }), leaf('SMALL', 10, { scoredBy: ['COMMITTEE'] })];
    for (const [key, more] of [
      ['final', {}],
      ['running', {}],
      ['full', { notApplicable: 'FULL' }],
    ] as const) {
      const { system } = await publishSystem(it.ask, { unit: 'E', code: key, subject: 'TEAM' }, content(nodes, more));
      const { bodyCreate } = await done(
        it.ask(
          `mutation { bodyCreate(input: { unit: "E", kind: OTHER, name: "Judges ${key}", establishedOn: "2020-01-01" }) { id } }`,
        ),
      );
      const input = { unit: 'E', year: 2026, name: key, indexSystems: [system], body: bodyCreate.id };
      const weights = { unit: 50, committee: 50 };
      cycles.set(key, (await done(it.ask(documents.cycle, { input: { ...input, weights } }))).evaluationCycleCreate.id);
      for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
        await done(step(it.ask, cycle(key), command));
      const subjects = await subjectsOf(it.ask, cycle(key));
      const scored = async (stage: string, node: string, of: number) => {
        const sheets = [...subjects.values()].map(({ id }) => ({ subject: id, scores: [value(node, of)] }));
        const sent = { evaluationCycle: cycle(key), stage, submit: true, sheets };
        await done(it.ask(documents.score, { input: sent }));
      };
      await scored('UNIT', 'BIG', 100);
      await done(step(it.ask, cycle(key), 'OpenCommitteeReview'));
      await scored('COMMITTEE', 'SMALL', 0);
      await done(step(it.ask, cycle(key), 'OpenCalibration'));
      await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle(key) } }));
    }
    await done(step(it.ask, cycle('final'), 'Close'));
    await asBefore();
    await migrate(it.server.kernel.database, [kernelMigrations, ...it.server.kernel.installation.plugins]);
  });
  afterAll(() => it.close());

  const linear = { kind: 'LINEAR' as const, floor: 0, target: 100 };
  const first = assessByFirstMethod({
    ...{ notApplicable: 'RENORMALISE', bands, weights: { UNIT: 5000, COMMITTEE: 5000 }, vetoes: [] },
    tree: {
      ...{ code: '*', kind: 'GROUP' },
      children: [
        { code: 'BIG', kind: 'LEAF', share: 9000, method: linear, readings: { UNIT: [{ value: 100 }] } },
        { code: 'SMALL', kind: 'LEAF', share: 1000, method: linear, readings: { COMMITTEE: [{ value: 0 }] } },
      ],
    },
  } satisfies FirstAssessment);

  async function asBefore(): Promise<void> {
    const { database } = it.server.kernel;
    await database.exclusively('before', async (session) => {
      await session.execute(
        sql`UPDATE evaluation_result SET total = ${first.total}, band = ${first.band}, explanation = ${JSON.stringify(first)}, place = 1`,
      );
      await session.execute(sql`UPDATE evaluation_subject SET needsCalculation = 0`);
      for (const [table, columns] of Object.entries(added))
        for (const column of columns)
          await session.execute(sql`ALTER TABLE ${name(table)} DROP COLUMN ${name(column)}`);
      await session.execute(
        sql`DELETE FROM kernel_migration WHERE plugin = 'evaluation' AND name IN ('0005-policies', '0006-ways-out')`,
      );
    });
  }

  const look = async (key: string) => (await done(it.ask(read, { cycle: cycle(key) }))).evaluationCycle;

  test('keep their total, their explanation and the method by which they recompute', async () => {
    const { finalAt, subjects } = await look('final');
    for (const { status, needsCalculation, result } of subjects.nodes) {
      expect([status, needsCalculation]).toEqual(['ACTIVE', false]);
      expect(result).toMatchObject({ no: 1, method: 1, coverage: null, total: 50, rank: 1, place: 1 });
      expect(result.publishedAt).toBe(finalAt);
      expect(result.explanation).toMatchObject({
        recomputedTotal: 50,
        stages: [
          { stage: 'UNIT', score: 100, points: null },
          { stage: 'COMMITTEE', score: 0, points: null },
        ],
      });
    }
  });

  test('of evaluations that run are calculated by the second, by the policies that they had', async () => {
    const before = {
      ...{ pluginOff: 'RENORMALISE', notInstalled: 'RENORMALISE', pluginOffOwn: 'RENORMALISE' },
      ...{ nothingToMeasure: 'RENORMALISE', selfSheet: 'RENORMALISE', unitSheet: 'BLOCK' },
      ...{ committeeSheet: 'RENORMALISE', leastCoverage: 0 },
    };
    const full = { pluginOff: 'FULL', notInstalled: 'FULL', pluginOffOwn: 'FULL', nothingToMeasure: 'FULL' };
    expect((await look('full')).policies).toEqual({ ...before, ...full });
    const { policies, subjects } = await look('running');
    expect(policies).toEqual(before);
    for (const { needsCalculation, result } of subjects.nodes)
      expect([needsCalculation, result.method, result.total, result.publishedAt]).toEqual([true, 1, 50, null]);
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle('running') } }));
    for (const { result } of (await look('running')).subjects.nodes)
      expect(result).toMatchObject({ no: 2, method: 2, coverage: 100, total: 90 });
  });

  test('of an evaluation that is reopened are all calculated by the second, and stay as versions', async () => {
    const input = { evaluationCycle: cycle('final'), reason: 'The weights were wrong.' };
    await done(
      it.ask('mutation ($input: EvaluationCycleReasonInput!) { evaluationCycleReopen(input: $input) { id } }', {
        input,
      }),
    );
    expect(
      (await look('final')).subjects.nodes.map((row: { needsCalculation: boolean }) => row.needsCalculation),
    ).toEqual([true, true]);
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle('final') } }));
    await done(step(it.ask, cycle('final'), 'Close'));
    const { data } = await it.ask(
      'query ($cycle: ID!) { evaluationCycle(id: $cycle) { results(orderBy: [NO_ASC]) { nodes { no method total isCurrent explanation { recomputedTotal } } } } }',
      { cycle: cycle('final') },
    );
    const version = (no: number, total: number) => ({
      ...{ no, method: no, total, isCurrent: no === 2, explanation: { recomputedTotal: total } },
    });
    expect(data.evaluationCycle.results.nodes).toEqual([
      ...[version(1, 50), version(1, 50), version(2, 90), version(2, 90)],
    ]);
  });
});
