import { competitions } from '../../../plugins/competitions/index.ts';
import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, step } from './documents.ts';

const numbers =
  'nodes(first: 100, orderBy: PLACE_ASC) { nodes { code weight params { bands { min score } per floor cap threshold target } } }';
const write = `mutation ($input: IndexVersionWriteInput!) { indexVersionWrite(input: $input) { id version ${numbers} } }`;
const none = { bands: [], per: null, floor: null, cap: null, threshold: null, target: null };

/** Leaves that a metric scores, with what is told and what is kept of their numbers. */
const leaves = [
  ['hours', 'courses.learning-hours', 'LINEAR', { floor: 0.5, target: 6.25 }, { floor: 50, target: 625, digits: 2 }],
  ['share', 'courses.learners-share', 'THRESHOLD', { threshold: 97.25 }, { threshold: 9725, digits: 2 }],
  ['count', 'competitions.entries', 'THRESHOLD', { threshold: 3 }, { threshold: 3 }],
  ['each', 'competitions.entries', 'ADDITIVE', { per: 2.5, cap: 80 }, { per: 25_000, cap: 800_000 }],
  ['per', 'courses.learning-hours', 'DEDUCTIVE', { per: 2.5, floor: 40 }, { per: 250, floor: 400_000, digits: 2 }],
  ['later', 'nowhere.at-all', 'THRESHOLD', { threshold: 1.25 }, { threshold: 125, digits: 2 }],
  ['people', undefined, 'THRESHOLD', { threshold: 7 }, { threshold: 7 }],
] as const;

describe.each(databases)('The numbers of criteria on $name', ({ dialect }) => {
  let it: TestServer;
  let draft: { id: string; version: number };
  const written = (nodes: object[]) =>
    it.ask(write, { input: { indexVersion: draft.id, version: draft.version, content: content(nodes) } });
  const measured = (code: string, metric: string | undefined, method: string, params: object, weight = 10) =>
    leaf(code, weight, { method, params, ...(metric && { metric }) });
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions, courses, evaluation], dialect });
    const input = { unit: 'E', code: 'numbers', name: 'Numbers', nameZh: '数', subject: 'TEAM' };
    const { indexSystemCreate: system } = await done(it.ask(documents.create, { input }));
    draft = (await done(it.ask(documents.draft, { input: { indexSystem: system.id } }))).indexVersionDraft;
  });

  test('are told in the unit of their metric and kept in its steps', async () => {
    const nodes = leaves.map(([code, metric, method, params], i) =>
      measured(code, metric, method, params, i ? 10 : 40),
    );
    const { indexVersionWrite: version } = await done(written(nodes));
    draft = version;
    expect(version.nodes.nodes).toEqual(
      leaves.map(([code, , , params], i) => ({ code, weight: i ? 10 : 40, params: { ...none, ...params } })),
    );
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT params, weight FROM evaluation_node WHERE versionId = ${draft.id} ORDER BY place`,
    );
    expect(rows.map(({ params }) => JSON.parse(String(params)))).toEqual(
      leaves.map(([, , , , kept]) => ({ bands: [], levels: [], dedupe: false, ...kept })),
    );
    expect(rows.map(({ weight }) => Number(weight))).toEqual([4000, 1000, 1000, 1000, 1000, 1000, 1000]);
  });

  test.each([
    ['courses.learning-hours', 'THRESHOLD', { threshold: 6.255 }, 'params.threshold', 0.01, 6.255],
    ['competitions.entries', 'THRESHOLD', { threshold: 1.5 }, 'params.threshold', 1, 1.5],
    ['courses.learning-hours', 'ADDITIVE', { per: 0.005, cap: 100 }, 'params.per', 0.01, 0.005],
    ['courses.learning-hours', 'BANDS', { bands: [{ min: 0.001, score: 1 }] }, 'params.bands.0.min', 0.01, 0.001],
    [undefined, 'THRESHOLD', { threshold: 0.5 }, 'params.threshold', 1, 0.5],
  ] as const)('of %s are refused in %s where they are finer: %j', async (metric, method, params, at, step, value) => {
    const { code, errors } = await written([measured('a', metric, method, params, 100)]);
    expect(code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toBe(
      `\`input.content.nodes.0.${at}\` is finer than the steps of ${step} that it has here: ${value}.`,
    );
  });

  test('and what was measured are in one unit in the cycle, the metric and the explanation', async () => {
    const input = { indexVersion: draft.id, version: draft.version };
    await done(it.ask(documents.publish, { input }));
    const { system } = (
      await done(it.ask('query ($id: ID!) { indexVersion(id: $id) { system { id } } }', { id: draft.id }))
    ).indexVersion;
    const more = { unit: 'A', year: 2026, name: 'N', indexSystems: [system.id], weights: { metric: 100 } };
    const cycle = (await done(it.ask(documents.cycle, { input: more }))).evaluationCycleCreate.id;
    await it.server.kernel.systemContext().transaction(({ unguardedDatabase }) =>
      unguardedDatabase.execute(
        sql`INSERT INTO courses_hours (id, createdAt, updatedAt, version, memberId, unitId, hours, source, occurredOn, idempotencyKey)
          VALUES ('hrs_numbers', '2026-02-02 00:00:00.000', '2026-02-02 00:00:00.000', 1, ${it.memberIds.get('learnerA1')},
            ${it.unitIds.get('A1')}, 725, 'COURSE', '2026-02-02', 'numbers')`,
      ),
    );
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(it.ask, cycle, command));
    await done(it.ask(documents.freeze, { input: { evaluationCycle: cycle } }));
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
    const { evaluationCycle } = await done(it.ask(documents.results, { cycle }));
    const result = evaluationCycle.results.nodes.find(
      (row: { subject: { unit: { code: string } } }) => row.subject.unit.code === 'A1',
    );
    const nodes = new Map(result.explanation.nodes.map((node: { code: string }) => [node.code, node]));
    // 7.25 hours of two people: 3.63 each, rounded to the hundredth.
    expect(nodes.get('hours')).toMatchObject({ score: 54.4348, readings: [{ stage: 'METRIC', value: 3.63 }] });
    expect(nodes.get('per')).toMatchObject({ score: 90.925, readings: [{ stage: 'METRIC', value: 3.63 }] });
    expect(nodes.get('count')).toMatchObject({ score: 0, readings: [{ stage: 'METRIC', value: 0 }] });
    const { unit } = await done(
      it.ask(
        '{ unit(id: "A1") { metric(id: "courses.learning-hours", from: "2026-01-01", to: "2026-12-31") { value numerator denominator } } metrics { id measuredIn } }',
      ),
    );
    expect(unit.metric).toEqual({ value: 3.63, numerator: 7.25, denominator: 2 });
    const { evaluationCycle: frozen } = await done(it.ask(documents.subjects, { cycle }));
    const subject = frozen.subjects.nodes.find((row: { unit: { code: string } }) => row.unit.code === 'A1');
    expect(subject.metrics[0]).toEqual({
      ...{ metric: 'courses.learning-hours', absence: null },
      ...unit.metric,
    });
    const { data } = await it.ask(
      'query ($cycle: ID!) { evaluationCycle(id: $cycle) { results(first: 1) { nodes { explanation { nodes { code share } } } } } }',
      { cycle },
    );
    const shares = data.evaluationCycle.results.nodes[0].explanation.nodes.map(
      (node: { code: string; share: number | null }) => node.share,
    );
    expect(shares).toEqual([null, 40, 10, 10, 10, 10, 10, 10]);
  });
});
