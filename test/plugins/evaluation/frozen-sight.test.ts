import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step } from './documents.ts';

const METRIC = 'courses.learning-hours';
const SUBJECTS = `query ($cycle: ID!) { evaluationCycle(id: $cycle) { subjects(first: 20) { nodes {
  member { name } metrics { metric value numerator denominator absence } } } } }`;
const RESULTS = `query ($cycle: ID!) { evaluationCycle(id: $cycle) { results(first: 20) { nodes {
  subject { member { name } } explanation { nodes { code readings { stage value level absence } } } } } } }`;

describe.each(databases)('What people were measured by, on $name', ({ dialect }) => {
  let it: TestServer;
  let cycle: string;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses, evaluation], dialect });
    const written = content([leaf('hours', 100, { metric: METRIC })]);
    const { system } = await publishSystem(it.ask, { unit: 'E', code: 'measured', subject: 'PERSON' }, written);
    const input = { unit: 'A', year: 2026, name: 'Measured', indexSystems: [system], weights: { metric: 100 } };
    cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment', 'OpenUnitReview'] as const)
      await done(step(it.ask, cycle, command));
    await done(it.ask(documents.freeze, { input: { evaluationCycle: cycle } }));
    await done(it.ask(documents.calculate, { input: { evaluationCycle: cycle } }));
  });
  afterAll(() => it.close());

  type Read = Readonly<Record<string, readonly (string | null)[]>>;
  const subjects = async (person: Person): Promise<Read> => {
    const { evaluationCycle } = await done(it.as(person)(SUBJECTS, { cycle }));
    return Object.fromEntries(
      evaluationCycle.subjects.nodes.map(
        ({ member, metrics: [of] }: { member: { name: string }; metrics: object[] }) => [member.name, of],
      ),
    );
  };
  const readings = async (person: Person): Promise<Read> => {
    const { evaluationCycle } = await done(it.as(person)(RESULTS, { cycle }));
    return Object.fromEntries(
      evaluationCycle.results.nodes.map(
        (result: {
          subject: { member: { name: string } };
          explanation: { nodes: { code: string; readings: object[] }[] };
        }) => [result.subject.member.name, result.explanation.nodes.find(({ code }) => code === 'hours')?.readings[0]],
      ),
    );
  };

  test('is read by those who hold the permission of the metric there', async () => {
    for (const person of ['admin', 'analyst', 'adminA'] as const) {
      expect((await subjects(person)).learnerA1).toMatchObject({ metric: METRIC, value: 0, absence: null });
      expect((await readings(person)).learnerA1).toMatchObject({ stage: 'METRIC', value: 0, absence: null });
    }
  });

  test('is hidden from a reviewer who may see the evaluation and not the learning', async () => {
    expect(
      (await it.as('reviewerA')(`{ unit(id: "A1") { metric(id: "${METRIC}") { reason value } } }`)).data.unit,
    ).toEqual({ metric: { reason: 'FORBIDDEN', value: null } });
    const hidden = { metric: METRIC, value: null, numerator: null, denominator: null, absence: 'FORBIDDEN' };
    expect((await subjects('reviewerA')).learnerA1).toEqual(hidden);
    expect((await readings('reviewerA')).learnerA1).toEqual({
      ...{ stage: 'METRIC', value: null, level: null },
      absence: 'FORBIDDEN',
    });
  });

  test('and is read by everyone of themselves', async () => {
    for (const person of ['reviewerA', 'learnerA1'] as const)
      expect((await subjects(person))[person]).toMatchObject({ metric: METRIC, value: 0, absence: null });
  });

  test('a trainer without the permission of evaluation learns nothing from a unit and its only child', async () => {
    const metric = 'metric(id: "evaluation.mean-total") { reason value numerator denominator }';
    const { data } = await it.as('trainerA')(`{ a: unit(id: "A") { ${metric} } a1: unit(id: "A1") { ${metric} } }`);
    const nothing = { metric: { reason: 'FORBIDDEN', value: null, numerator: null, denominator: null } };
    expect(data).toEqual({ a: nothing, a1: nothing });
  });
});
