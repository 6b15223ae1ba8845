import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass, planClass } from './class-documents.ts';
import { content, documents, teach } from './documents.ts';

const reason = 'Why.';
const restore = 'mutation ($input: CourseRetireInput!) { courseRestore(input: $input) { id status } }';

/** Somebody whose answer was lost, and who sends no key, asks for the same once more. */
describe.each(databases)('a command of courses that is asked for again on $name', ({ dialect }) => {
  let it: TestServer;
  let now = new Date('2026-03-10T03:00:00Z');
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const as = (person: Person, at = '2026-03-10T03:00:00Z') => {
    now = new Date(at);
    return it.signIn(person);
  };
  const written = async () =>
    JSON.stringify(
      await it.server.kernel.database.read.query(sql`
        SELECT (SELECT COUNT(*) FROM kernel_event) AS events, (SELECT COUNT(*) FROM kernel_audit_entry) AS entries,
          (SELECT COUNT(*) FROM courses_hours) AS hours`),
    );
  const names = (row: { id: string; status?: string }) => ({ id: row.id, status: row.status });

  /** Does it, and once more: the answer is the same row, and nothing is written. */
  const twice = async (ask: Ask, document: string, input: object) => {
    const first = await ask(document, { input });
    expect(first.errors).toBeUndefined();
    const before = await written();
    const again = await ask(document, { input });
    expect(again.errors).toBeUndefined();
    const [one, two] = [first, again].map(({ data }) => names(Object.values(data)[0] as { id: string }));
    expect(two).toEqual(one);
    expect(await written()).toBe(before);
    return first.data;
  };

  test('a class is answered where the same person has just led it', async () => {
    const trainer = await as('trainerA');
    const { id: trainingClass } = await planClass(trainer, { unit: 'A', code: 'CLASS', startsOn: '2026-03-10' });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    const input = { trainingClass };
    await twice(trainer, classDocuments.open, input);
    const called = await meet(trainer, trainingClass, '2026-03-12');
    await twice(trainer, classDocuments.sessionCancel, { session: called });
    await trainer(classDocuments.request, { input: { trainingClass, member: it.memberIds.get('learnerA1') } });
    await twice(trainer, classDocuments.confirm, input);
    await twice(trainer, classDocuments.start, input);
    await trainer(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } });
    const last = await as('trainerA', '2026-03-12T03:00:00Z');
    await twice(last, classDocuments.finish, input);
    await twice(last, classDocuments.resume, { ...input, reason });
    await last(classDocuments.finish, { input });
    await twice(last, classDocuments.settle, input);
    // Another person has not asked for it, and is told where it stands.
    expect((await (await as('adminA', '2026-03-12T03:00:00Z'))(classDocuments.settle, { input })).code).toBe(
      'INVALID_TRANSITION',
    );
    await twice(last, classDocuments.reopen, { ...input, reason });
    // It has moved on since: what was done before is no answer.
    expect((await last(classDocuments.start, { input })).code).toBe('INVALID_TRANSITION');
    const { id: other } = await planClass(last, { unit: 'A', code: 'OTHER' });
    await twice(last, classDocuments.cancel, { trainingClass: other, reason });
  });

  test('a place is, wherever its command has led in the end', async () => {
    const trainer = await as('trainerA', '2026-03-09T03:00:00Z');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'PLACE', approval: true });
    const places: string[] = [];
    for (const person of ['learnerA1', 'leaderA1', 'judgeA'] as const) {
      const asked = await it.as(person)(classDocuments.request, { input: { trainingClass } });
      places.push(asked.data.classPlaceRequest.id);
    }
    const [seated, refused, left] = places;
    const { classPlaceApprove } = await twice(trainer, classDocuments.approve, { classPlace: seated });
    expect(classPlaceApprove.status).toBe('ENROLLED');
    await twice(trainer, classDocuments.reject, { classPlace: refused, reason });
    await twice(trainer, classDocuments.restore, { classPlace: refused, reason });
    await twice(it.as('judgeA'), classDocuments.withdraw, { classPlace: left });
    await twice(trainer, classDocuments.waive, { classPlace: seated, reason });
  });

  test('a course and what somebody learns in it are', async () => {
    const trainer = await as('trainerA');
    const { course } = await teach(trainer, { unit: 'A', code: 'COURSE', hours: 200 }, content());
    await twice(trainer, documents.retire, { course });
    await twice(trainer, restore, { course });
    const learner = it.as('learnerA1');
    const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    await twice(learner, documents.withdraw, { enrolment });
    await twice(trainer, documents.reopen, { enrolment, reason });
  });

  test('a row of hours that is taken back is answered with what took it back', async () => {
    const trainer = await as('trainerA');
    const trainingClass = await openClass(trainer, {
      unit: 'A',
      code: 'HOURS',
      startsOn: '2026-03-10',
      endsOn: '2026-03-10',
    });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    await trainer(classDocuments.request, { input: { trainingClass, member: it.memberIds.get('learnerA1') } });
    for (const command of ['confirm', 'start'] as const)
      await trainer(classDocuments[command], { input: { trainingClass } });
    await trainer(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } });
    for (const command of ['finish', 'settle'] as const)
      expect((await trainer(classDocuments[command], { input: { trainingClass } })).errors).toBeUndefined();
    const { data } = await trainer(classDocuments.hours, { id: trainingClass });
    const [row] = data.trainingClass.learningHours.nodes;
    const { learningHoursReverse } = await twice(trainer, classDocuments.hoursReverse, {
      learningHours: row.id,
      reason,
    });
    expect(learningHoursReverse).toMatchObject({ hours: -row.hours, reversalOf: { id: row.id } });
  });
});
