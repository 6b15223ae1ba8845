import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Answer, client, crowd, databases, type Someone, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, type Published, teach } from './documents.ts';

const HOURS = 1.5;
const ROUNDS = 4;

const times = <T>(n: number, work: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));

describe.each(databases)('courses under fifty requests at once on $name', ({ dialect }) => {
  let it: TestServer;
  let taught: Published;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect });
    taught = await teach(
      it.as('trainerA'),
      { unit: 'A', code: 'C', hours: HOURS },
      {
        modules: [
          {
            title: 'M',
            items: Array.from({ length: 25 }, (_, i) => ({ kind: 'DOCUMENT', title: `D${i}`, code: `d${i}` })),
          },
        ],
      },
    );
  });
  const count = async (table: 'courses_enrolment' | 'courses_item_progress') => {
    const statement =
      table === 'courses_enrolment'
        ? sql`SELECT COUNT(*) AS n FROM courses_enrolment`
        : sql`SELECT COUNT(*) AS n FROM courses_item_progress`;
    return Number((await it.server.kernel.database.read.query(statement))[0]?.n);
  };
  const events = async (id: string) =>
    Number(
      (await it.server.kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM kernel_event WHERE event = ${id}`))[0]
        ?.n,
    );
  /** What a course has credited by itself, in hundredths, and how many rows say so. */
  const credits = async (course: string) => {
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT h.memberId, h.hours FROM courses_hours h JOIN courses_enrolment e ON e.id = h.enrolmentId WHERE e.courseId = ${course}`,
    );
    return rows.map(({ memberId, hours }) => [String(memberId), Number(hours)] as const);
  };
  const codes = (answers: readonly Answer[]) => [...new Set(answers.map(({ code }) => code))];

  test('one person who enrols fifty times has one enrolment', async () => {
    const learner = it.as('learnerA1');
    const answers = await times(50, () => learner(documents.enrol, { input: { course: taught.course } }));
    const ids = new Set(answers.flatMap(({ data }) => data?.enrolmentCreate?.id ?? []));
    expect(ids.size).toBe(1);
    for (const code of codes(answers)) expect([undefined, 'CONFLICT']).toContain(code);
    expect(await count('courses_enrolment')).toBe(1);
    expect(await events('courses.enrolled')).toBe(1);
  });

  test('fifty records of twenty-five items leave twenty-five rows and complete the course once', async () => {
    const learner = it.as('learnerA1');
    const { id: enrolment } = (await learner(documents.enrol, { input: { course: taught.course } })).data
      .enrolmentCreate;
    const answers = await times(50, (i) =>
      learner(documents.record, { input: { enrolment, item: taught.items[`d${i % 25}`], done: true } }),
    );
    // What comes after the completion is told that it is over; what came before is all there.
    for (const code of codes(answers)) expect([undefined, 'INVALID_TRANSITION']).toContain(code);
    expect(await count('courses_item_progress')).toBe(25);
    expect(await events('courses.completed')).toBe(1);
    expect(await credits(taught.course)).toEqual([[it.memberIds.get('learnerA1'), 100 * HOURS]]);
    expect(await events('courses.hours-credited')).toBe(1);
    const done = await learner(
      'query ($id: ID!) { enrolment(id: $id) { status progress itemProgress(first: 50) { totalCount nodes { state } } } }',
      {
        id: enrolment,
      },
    );
    expect(done.data.enrolment).toMatchObject({
      status: 'COMPLETED',
      progress: 100,
      itemProgress: { totalCount: 25 },
    });
  });

  test('fifty beats of two players together watch no more than the clock has run', async () => {
    const { course, items } = await teach(it.as('trainerA'), { unit: 'A', code: 'F' }, content());
    const learner = it.as('learnerA1');
    const { id: enrolment } = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate;
    const begun = Date.now();
    const answers = await times(50, () =>
      learner(documents.record, { input: { enrolment, item: items.film, watchedSeconds: 99 } }),
    );
    expect(codes(answers)).toEqual([undefined]);
    const most = Math.max(...answers.map(({ data }) => data.itemProgressRecord.watchedSeconds));
    expect(most).toBeLessThanOrEqual((Date.now() - begun) / 1000);
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT watchedSeconds FROM courses_item_progress WHERE enrolmentId = ${enrolment}`,
    );
    expect(rows.map((row) => Number(row.watchedSeconds))).toEqual([most]);
  });

  test('managers who assign the same people at the same time enrol each of them once', async () => {
    const { course } = await teach(it.as('trainerA'), { unit: 'A', code: 'G' });
    const before = await count('courses_enrolment');
    const answers = await times(10, (i) =>
      it.as(i % 2 ? 'trainerA' : 'adminA')(documents.assign, { input: { course, unit: 'A' } }),
    );
    for (const code of codes(answers)) expect([undefined, 'CONFLICT']).toContain(code);
    const created = answers.map(({ data }) => data?.courseAssign?.created ?? 0).filter(Boolean);
    expect(created).toEqual([6]);
    expect(await count('courses_enrolment')).toBe(before + 6);
  });

  test('hours are credited once to all who complete their course while the class that they missed is settled', async () => {
    const trainer = it.as('trainerA');
    const people = await crowd(it, 'A1', 20);
    const members = people.map(({ memberId }) => memberId);
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    for (let round = 0; round < ROUNDS; round++) {
      const written = content({ kind: 'ITEM_DONE', item: 'sheet' });
      const { course, courseVersion, items } = await teach(
        trainer,
        { unit: 'A', code: `S${round}`, hours: HOURS },
        written,
      );
      const dates = { startsOn: day(-2), endsOn: day(2) };
      const trainingClass = await openClass(trainer, { unit: 'A', code: `S${round}`, courseVersion, ...dates });
      const session = await meet(trainer, trainingClass, day(-2));
      const input = { trainingClass };
      const steps = [
        () => trainer(classDocuments.assign, { input: { trainingClass, members } }),
        () => trainer(classDocuments.confirm, { input }),
        () => trainer(classDocuments.start, { input }),
        () => trainer(classDocuments.attend, { input: { session, marks: [], others: 'ABSENT' } }),
        () => trainer(classDocuments.finish, { input }),
      ];
      for (const step of steps) expect((await step()).errors).toBeUndefined();
      const taking = await it.server.kernel.database.read.query(
        sql`SELECT id, memberId FROM courses_enrolment WHERE courseId = ${course}`,
      );
      const record = ({ memberId, token }: Someone, progress: object) => {
        const enrolment = taking.find((row) => row.memberId === memberId)?.id;
        return client(it.url, { token })(documents.record, { input: { enrolment, ...progress } });
      };
      // All have begun, so that the class has nothing to change of what they learn.
      const begun = await Promise.all(people.map((person) => record(person, { item: items.film, watchedSeconds: 0 })));
      expect(codes(begun)).toEqual([undefined]);
      const complete = (person: Someone) => record(person, { item: items.sheet, done: true });
      const settle = async () => {
        // Whoever was faster has changed what the other read: one is told to do it again.
        for (;;) {
          const { code } = await trainer(classDocuments.settle, { input });
          if (code !== 'CONFLICT') return code;
        }
      };
      const [settled, ...recorded] = await Promise.all([settle(), ...people.map(complete)]);
      expect(settled).toBeUndefined();
      for (const code of codes(recorded)) expect([undefined, 'CONFLICT']).toContain(code);
      for (const [i, { code }] of recorded.entries())
        if (code) expect((await complete(people[i] as Someone)).errors).toBeUndefined();
      expect((await credits(course)).sort()).toEqual(members.map((id) => [id, 100 * HOURS]).sort());
    }
  });
});
