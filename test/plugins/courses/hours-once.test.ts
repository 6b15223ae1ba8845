import { courses } from '../../../plugins/courses/index.ts';
import { courses0006 } from '../../../plugins/courses/migrations/0006-validity-and-doubt.ts';
import { statementsOf } from '../../../server/kernel/data/migration.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, teach } from './documents.ts';

const credit = 'hoursCredit { hours reason againFrom sentence sentenceZh }';

describe.each(databases)('the hours of a course on $name', ({ dialect }) => {
  let now = new Date('2026-12-30T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const on = (day: string) => {
    now = new Date(`${day}T02:00:00Z`);
  };
  const as = (person: Person) => it.signIn(person);
  const read = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);
  const written = content({ kind: 'ITEM_DONE', item: 'sheet' });

  /** Enrols and completes, and tells what came of it. */
  async function complete(person: Person, { course, items }: Awaited<ReturnType<typeof teach>>) {
    const learner = await as(person);
    const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const record = `mutation ($input: ItemProgressRecordInput!) { itemProgressRecord(input: $input) { enrolment { status ${credit} } } }`;
    const { data } = await learner(record, { input: { enrolment, item: items.sheet, done: true } });
    expect(data.itemProgressRecord.enrolment.status).toBe('COMPLETED');
    return { enrolment, ...data.itemProgressRecord.enrolment.hoursCredit };
  }

  test('of former times that would not be credited today are listed, and stay until somebody decides', async () => {
    on('2026-06-01');
    const trainer = await as('trainerA');
    const quiz = { modules: [{ title: 'M', items: [{ code: 'quiz', kind: 'QUIZ', title: 'Quiz' }] }] };
    const { course, courseVersion, items } = await teach(trainer, { unit: 'A', code: 'OLD', hours: 1 }, quiz);
    const old = async (person: Person, attempt: number, day: string, hasWord: boolean) => {
      const [memberId, unitId] = [it.memberIds.get(person), it.unitIds.get('A1')];
      const id = `enr_old${person.slice(0, 8)}${attempt}`;
      const at = new Date(`${day}T04:00:00Z`);
      await it.server.kernel.systemContext().transaction(async (context) => {
        await context.unguardedDatabase.execute(sql`INSERT INTO courses_enrolment (id, createdAt, updatedAt, version, memberId, courseId, versionId, unitId, attempt, source, status, progress, enrolledOn, completedAt, endedOn)
          VALUES (${id}, ${at}, ${at}, 1, ${memberId}, ${course}, ${courseVersion}, ${unitId}, ${attempt}, 'SELF', 'COMPLETED', 10000, ${day}, ${at}, ${day})`);
        await context.unguardedDatabase.execute(sql`INSERT INTO courses_hours (id, createdAt, updatedAt, version, memberId, unitId, hours, source, enrolmentId, occurredOn, idempotencyKey)
          VALUES (${`lhr_old${id}`}, ${at}, ${at}, 1, ${memberId}, ${unitId}, 100, 'COURSE', ${id}, ${day}, ${`enrolment:${id}`})`);
        if (hasWord)
          await context.unguardedDatabase.execute(sql`INSERT INTO courses_item_progress (id, createdAt, updatedAt, version, enrolmentId, itemId, state, watchedSeconds)
            VALUES (${`itp_${id}`}, ${at}, ${at}, 1, ${id}, ${items.quiz}, 'DONE', 0)`);
      });
    };
    await old('learnerA1', 1, '2025-05-01', false);
    await old('learnerA1', 2, '2025-06-01', false);
    await old('learnerA1', 3, '2026-01-01', false);
    await old('leaderA1', 1, '2026-01-01', true);
    await it.server.kernel.systemContext().transaction(async (context) => {
      for (const statement of statementsOf(courses0006))
        if (statement.startsWith('UPDATE courses_hours')) await context.unguardedDatabase.execute(raw(statement));
    });
    const list =
      '{ learningHours(orderBy: ID_ASC, filter: { doubt: { isNull: false } }) { totalCount nodes { id doubt hours occurredOn member { name } } } }';
    const { data } = await trainer(list);
    expect(
      data.learningHours.nodes.map((row: { doubt: string; occurredOn: string; member: { name: string } }) => [
        row.doubt,
        row.occurredOn,
        row.member.name,
      ]),
    ).toEqual([
      ['UNVOUCHED', '2026-01-01', 'leaderA1'],
      ['REPEATED', '2025-06-01', 'learnerA1'],
    ]);
    const [unvouched, repeated] = data.learningHours.nodes;
    const reason = 'Looked into it.';
    const confirm =
      'mutation ($input: LearningHoursReverseInput!) { learningHoursConfirm(input: $input) { doubt hours } }';
    const kept = await trainer(confirm, { input: { learningHours: unvouched.id, reason } });
    expect(kept.data.learningHoursConfirm).toEqual({ doubt: null, hours: 1 });
    await trainer(classDocuments.hoursReverse, { input: { learningHours: repeated.id, reason } });
    expect((await trainer(list)).data.learningHours.totalCount).toBe(0);
    expect((await (await as('learnerB1'))(confirm, { input: { learningHours: unvouched.id, reason } })).code).toMatch(
      /FORBIDDEN|NOT_FOUND/,
    );
  });

  test('are credited once a calendar year where nothing else is said, and the answer says so', async () => {
    on('2026-12-30');
    const course = await teach(await as('trainerA'), { unit: 'A', code: 'YEAR', hours: 4 }, written);
    expect(await complete('learnerA1', course)).toMatchObject({ hours: 4, reason: 'CREDITED' });
    for (let again = 0; again < 4; again++)
      expect(await complete('learnerA1', course)).toMatchObject({
        hours: 0,
        reason: 'REPEATED',
        againFrom: '2027-01-01',
        sentence: 'The hours of this course were credited already; completing it credits hours again from 2027-01-01.',
        sentenceZh: '该课程学时在有效期内已记入；2027-01-01 起完成可再次记入。',
      });
    on('2027-01-02');
    expect(await complete('learnerA1', course)).toMatchObject({ hours: 4, reason: 'CREDITED' });
    // Others have hours of their own.
    expect(await complete('leaderA1', course)).toMatchObject({ hours: 4 });
  });

  test('are credited once in the months for which it is valid', async () => {
    on('2026-11-30');
    const trainer = await as('trainerA');
    const made = await trainer(documents.create, { input: { unit: 'A', code: 'BAD', title: 'B', validMonths: 0 } });
    expect(made.errors?.[0]?.message).toBe('`input.validMonths` must be from 1 to 600 months.');
    const course = await teach(trainer, { unit: 'A', code: 'MONTHS', hours: 2, validMonths: 3 } as never, written);
    expect(await complete('learnerA1', course)).toMatchObject({ hours: 2 });
    on('2027-02-27');
    expect(await complete('learnerA1', course)).toMatchObject({ hours: 0, againFrom: '2027-02-28' });
    on('2027-02-28');
    expect(await complete('learnerA1', course)).toMatchObject({ hours: 2, reason: 'CREDITED' });
  });

  test('are credited once whether a class taught it or not; what a failed class gave is made up for', async () => {
    on('2026-03-09');
    const rule = {
      kind: 'ANY',
      of: [
        { kind: 'ITEM_DONE', item: 'sheet' },
        { kind: 'ATTENDANCE_GE', share: 90 },
      ],
    };
    const course = await teach(await as('trainerA'), { unit: 'A', code: 'BOTH', hours: 4 }, content(rule));
    const classes = new Map<string, { trainingClass: string; session: string }>();
    const sit = async (code: string, first: string, mark: string) => {
      const trainer = await as('trainerA');
      const dates = { startsOn: first, endsOn: first };
      const { courseVersion } = course;
      const trainingClass = await openClass(trainer, { unit: 'A', code, courseVersion, ...dates });
      const session = await meet(trainer, trainingClass, first, 4);
      classes.set(code, { trainingClass, session });
      const input = { trainingClass };
      const members = ['learnerA1', 'leaderA1'].map((person) => it.memberIds.get(person));
      await trainer(classDocuments.assign, { input: { ...input, members } });
      on(`${first}`);
      now = new Date(`${first}T06:00:00Z`);
      const teaching = await as('trainerA');
      for (const command of ['confirm', 'start'] as const) await teaching(classDocuments[command], { input });
      const marks = [{ member: members[0], mark, ...(mark === 'PARTIAL' && { minutes: 60 }) }];
      await teaching(classDocuments.attend, { input: { session, marks, others: 'PRESENT' } });
      for (const command of ['finish', 'settle'] as const)
        expect((await teaching(classDocuments[command], { input })).errors).toBeUndefined();
      const { data } = await teaching(
        `query ($id: ID!) { trainingClass(id: $id) { places(orderBy: NO_ASC) { nodes { status member { name } ${credit} } } } }`,
        { id: trainingClass },
      );
      return Object.fromEntries(
        data.trainingClass.places.nodes.map(
          (place: { member: { name: string }; status: string; hoursCredit: { hours: number; reason: string } }) => [
            place.member.name,
            [place.status, place.hoursCredit.hours, place.hoursCredit.reason],
          ],
        ),
      );
    };
    expect(await sit('B1', '2026-03-10', 'PARTIAL')).toEqual({
      learnerA1: ['FAILED', 1, 'CREDITED'],
      leaderA1: ['COMPLETED', 4, 'CREDITED'],
    });
    expect(await sit('B2', '2026-04-10', 'PRESENT')).toEqual({
      learnerA1: ['COMPLETED', 3, 'CREDITED'],
      leaderA1: ['COMPLETED', 0, 'REPEATED'],
    });
    expect(await complete('leaderA1', course)).toMatchObject({ hours: 0, reason: 'REPEATED' });

    // The first class is corrected when the second has made up for it: both together are worth the course once.
    const { trainingClass, session } = classes.get('B1') ?? { trainingClass: '', session: '' };
    const again = async (mark: string) => {
      const trainer = await as('trainerA');
      const input = { trainingClass };
      const marks = [{ member: it.memberIds.get('learnerA1'), mark }];
      for (const [document, variables] of [
        [classDocuments.reopen, { ...input, reason: 'A wrong mark.' }],
        [classDocuments.attend, { session, marks }],
        [classDocuments.settle, input],
      ] as const)
        expect((await trainer(document, { input: variables })).errors).toBeUndefined();
      const [sum] =
        await read(sql`SELECT SUM(h.hours) AS hours FROM courses_hours h JOIN courses_class c ON c.id = h.classId
        WHERE h.memberId = ${it.memberIds.get('learnerA1')} AND c.courseId = ${course.course}`);
      return Number(sum?.hours);
    };
    expect(await again('PRESENT')).toBe(400);
    // What the first one gave wrongly, the second gives once it is settled anew.
    expect(await again('ABSENT')).toBe(300);
    const second = classes.get('B2')?.trainingClass ?? '';
    const trainer = await as('trainerA');
    await trainer(classDocuments.reopen, { input: { trainingClass: second, reason: 'The first was corrected.' } });
    await trainer(classDocuments.settle, { input: { trainingClass: second } });
    expect(await again('ABSENT')).toBe(400);
  });

  test('are credited once, also where an earlier completion is taken up again beside a later one', async () => {
    on('2026-03-20');
    const course = await teach(await as('trainerA'), { unit: 'A', code: 'TWICE', hours: 4 }, written);
    const reason = 'Clicked by somebody else.';
    const { enrolment } = await complete('learnerA1', course);
    const trainer = await as('trainerA');
    expect((await trainer(documents.reopen, { input: { enrolment, reason } })).errors).toBeUndefined();
    const learner = await as('learnerA1');
    expect((await learner(documents.withdraw, { input: { enrolment } })).errors).toBeUndefined();
    expect(await complete('learnerA1', course)).toMatchObject({ hours: 4, reason: 'CREDITED' });
    // The first one after all: it is taken up again, and completed by its rule.
    expect((await trainer(documents.reopen, { input: { enrolment, reason } })).errors).toBeUndefined();
    const done = await learner(
      `mutation ($input: ItemProgressRecordInput!) { itemProgressRecord(input: $input) { enrolment { status ${credit} } } }`,
      { input: { enrolment, item: course.items.sheet, done: true } },
    );
    expect(done.data.itemProgressRecord.enrolment).toMatchObject({
      status: 'COMPLETED',
      hoursCredit: { hours: 0, reason: 'REPEATED' },
    });
    const [sum] = await read(
      sql`SELECT SUM(hours) AS hours FROM courses_hours h JOIN courses_enrolment e ON e.id = h.enrolmentId WHERE e.courseId = ${course.course}`,
    );
    expect(Number(sum?.hours)).toBe(400);
  });

  test('that were taken back take the completion along, and are credited to who completes it anew', async () => {
    on('2026-05-05');
    const course = await teach(await as('trainerA'), { unit: 'A', code: 'BACK', hours: 3 }, written);
    const { enrolment } = await complete('learnerA1', course);
    const trainer = await as('trainerA');
    const [row] = await read(sql`SELECT id FROM courses_hours WHERE enrolmentId = ${enrolment}`);
    const reverse = { learningHours: row?.id, reason: 'Somebody else read it.' };
    expect((await trainer(classDocuments.hoursReverse, { input: reverse })).data.learningHoursReverse.hours).toBe(-3);
    const status = `query ($id: ID!) { enrolment(id: $id) { status ${credit} } }`;
    expect((await trainer(status, { id: enrolment })).data.enrolment).toMatchObject({
      status: 'REVOKED',
      hoursCredit: { hours: 0, reason: 'TAKEN_BACK' },
    });
    expect((await trainer(classDocuments.hoursReverse, { input: reverse })).data.learningHoursReverse).toMatchObject({
      hours: -3,
      reversalOf: { id: row?.id },
    });
    expect(await complete('learnerA1', course)).toMatchObject({ hours: 3, reason: 'CREDITED' });
    // Taken back by mistake: the first is taken up again when the second is given up – not while that stands.
    const reopened = await trainer(documents.reopen, { input: { enrolment, reason: 'It was him.' } });
    expect(reopened.data.enrolmentReopen).toMatchObject({ status: 'IN_PROGRESS', completedAt: null, endedOn: null });
  });
});
