import { courses } from '../../../plugins/courses/index.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { documents, teach } from './documents.ts';

const people = ['learnerA1', 'leaderA1', 'trainerA', 'adminA', 'judgeA', 'reviewerA'] as const;

/** A class of two that was settled. */
async function classOf(it: TestServer, code: string): Promise<void> {
  const trainer = it.as('trainerA');
  const trainingClass = await openClass(trainer, {
    unit: 'A',
    code,
    startsOn: '2026-03-10',
    trainers: [{ name: 'Wang' }],
    audience: { frontline: true },
  });
  const session = await meet(trainer, trainingClass, '2026-03-10');
  const input = { trainingClass };
  await trainer(classDocuments.assign, { input });
  await trainer(classDocuments.confirm, { input });
  await trainer(classDocuments.start, { input });
  await trainer(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } });
  await trainer(classDocuments.finish, { input });
  expect((await trainer(classDocuments.settle, { input })).errors).toBeUndefined();
}

describe.each(databases)('statements on $name', ({ dialect }) => {
  test('a nested query costs as many for a hundred rows as for one', async () => {
    const it = await startUnit({ plugins: [courses], dialect, now: () => new Date('2026-03-12T02:00:00Z') });
    for (let i = 0; i < 8; i++) {
      const { course, items } = await teach(it.as('trainerA'), { unit: 'A', code: `C${i}` });
      await it.as('trainerA')(documents.assign, { input: { course, unit: 'A' } });
      const own = await it.as('learnerA1')(documents.enrol, { input: { course } });
      const input = { enrolment: own.data.enrolmentCreate.id, item: items.sheet, done: true };
      expect((await it.as('learnerA1')(documents.record, { input })).errors).toBeUndefined();
      await classOf(it, `T${i}`);
    }
    const cost = async (query: string, first: number) => {
      const texts: string[] = [];
      const stop = observeStatements((text) => texts.push(text));
      const answer = await it.ask(query, { first });
      stop();
      expect(answer.errors).toBeUndefined();
      // Others look at the directory's version and at deliveries now and then.
      const own = texts.filter((text) => /courses_|organisation_member/.test(text) && !text.includes('kernel_'));
      return { statements: own.length, answer };
    };
    const queries = [
      `query ($first: Int) { unit(id: "A") { courses(first: $first) { totalCount nodes { title
        enrolments(first: $first) { totalCount nodes { status member { name } } } } } } }`,
      `query ($first: Int) { unit(id: "A") { courses(first: $first) { nodes { currentVersion { modules { title items { title } } } } } } }`,
      `query ($first: Int) { courses(first: $first) { nodes { enrolments(first: 10) { nodes {
        course { title } unit { name } completion { isMet unmet { item { title } } } } } } } }`,
      `query ($first: Int) { members(first: $first, filter: { name: { in: ["learnerA1", "leaderA1"] } }, orderBy: NAME_DESC) { nodes { enrolments(first: 5) { nodes { itemProgress(first: 5) { nodes { item { title } } } } } } } }`,
      `query ($first: Int) { unit(id: "A") { trainingClasses(first: $first) { totalCount nodes { code audience audienceZh
        trainers(first: 5) { nodes { name } } sessions(first: 5) { nodes { hours } } } } } }`,
      `query ($first: Int) { trainingClasses(first: $first) { nodes { places(first: 20) { totalCount nodes {
        status attendanceShare attendedHours member { name } unit { code } } } } } }`,
      `query ($first: Int) { trainingClasses(first: $first) { nodes { sessions(first: 5) { nodes {
        attendances(first: 20) { nodes { mark member { name } } } } } } } }`,
      `query ($first: Int) { trainingClasses(first: $first) { nodes { learningHours(first: 20) { nodes {
        hours member { name } unit { code } } } } } }`,
      'query ($first: Int) { learningHours(first: $first) { totalCount nodes { hours member { name } trainingClass { code } } } }',
      `query ($first: Int) { members(first: $first, filter: { name: { in: ["learnerA1", "leaderA1"] } }, orderBy: NAME_DESC) { nodes {
        classPlaces(first: 20) { nodes { status trainingClass { title } } } learningHours(first: 20) { nodes { hours } } } } }`,
    ];
    for (const query of queries) {
      // Who asks is looked up once and then known for a while.
      await cost(query, 100);
      const one = await cost(query, 1);
      const hundred = await cost(query, 100);
      expect(hundred.statements).toBe(one.statements);
      expect(hundred.statements).toBeGreaterThan(1);
      expect(hundred.statements).toBeLessThan(10);
      expect(hundred.answer.text.length).toBeGreaterThan(one.answer.text.length);
    }
    const { answer } = await cost(queries[0] as string, 100);
    expect(answer.data.unit.courses.totalCount).toBe(8);
    for (const { enrolments } of answer.data.unit.courses.nodes) expect(enrolments.totalCount).toBe(people.length);
  });
});
