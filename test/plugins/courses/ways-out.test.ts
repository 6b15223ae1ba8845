import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/data/sql.ts';
import { type Ask, databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, publish, teach } from './documents.ts';

const reason = 'It was a mistake.';
const late = `mutation ($input: ClassPlaceRequestInput!) { classPlaceRequest(input: $input) { id status reason enrolment { id } trainingClass { taken } } }`;

describe.each(databases)('a way out on $name', ({ dialect }) => {
  let now = new Date('2026-03-09T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const as = (person: Person, at = '2026-03-09T02:00:00Z') => {
    now = new Date(at);
    return it.signIn(person);
  };
  const member = (person: Person) => it.memberIds.get(person);
  const rule = { kind: 'ATTENDANCE_GE', basisPoints: 8000 };
  const dates = { startsOn: '2026-03-10', endsOn: '2026-03-10' };
  const run = async (ask: Ask, trainingClass: string, ...commands: (keyof typeof classDocuments)[]) => {
    for (const command of commands)
      expect((await ask(classDocuments[command], { input: { trainingClass } })).errors).toBeUndefined();
  };
  const stands = async (id: string) => {
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT m.name, p.status FROM courses_class_place p JOIN organisation_member m ON m.id = p.memberId WHERE p.classId = ${id} ORDER BY p.no`,
    );
    return rows.map(({ name, status }) => `${name} ${status}`);
  };

  test('whoever withdraws from a course gives up the seat in its class, and the next one gets it', async () => {
    const trainer = await as('trainerA');
    const { course, courseVersion } = await teach(trainer, { unit: 'A', code: 'W', hours: 200 }, content(rule));
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'WC', courseVersion, seats: 1, ...dates });
    const [learner, leader] = [await as('learnerA1'), await as('leaderA1')];
    const own = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    for (const ask of [learner, leader]) await ask(classDocuments.request, { input: { trainingClass } });
    expect((await learner(documents.withdraw, { input: { enrolment: own } })).data.enrolmentWithdraw.status).toBe(
      'WITHDRAWN',
    );
    expect(await stands(trainingClass)).toEqual(['learnerA1 WITHDRAWN', 'leaderA1 ENROLLED']);

    // A seat that was assigned is not the learner's to give up; who can is named, and can.
    const assigned = await openClass(trainer, { unit: 'A', code: 'WA', courseVersion, ...dates });
    const again = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const given = await trainer(classDocuments.request, {
      input: { trainingClass: assigned, member: member('learnerA1') },
    });
    expect(given.data.classPlaceRequest.enrolment.id).toBe(again);
    const refused = await learner(documents.withdraw, { input: { enrolment: again } });
    expect(refused.errors?.[0]?.message).toMatch('`classPlaceWithdraw`');
    const place = { classPlace: given.data.classPlaceRequest.id };
    expect((await trainer(classDocuments.withdraw, { input: place })).errors).toBeUndefined();
    expect((await learner(documents.withdraw, { input: { enrolment: again } })).errors).toBeUndefined();
  });

  test('a seat whose course was given up in former times is taken over by the next enrolment', async () => {
    const trainer = await as('trainerA');
    const { course, courseVersion } = await teach(trainer, { unit: 'A', code: 'T', hours: 200 }, content(rule));
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'TC', courseVersion, ...dates });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    const learner = await as('learnerA1');
    const first = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    await learner(classDocuments.request, { input: { trainingClass } });
    await it.server.kernel.systemScope().transaction(async (scope) => {
      await scope.db.execute(
        sql`UPDATE courses_enrolment SET status = 'WITHDRAWN', endedOn = '2026-03-09' WHERE id = ${first}`,
      );
    });
    const second = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const teaching = await as('trainerA', '2026-03-10T03:00:00Z');
    await run(teaching, trainingClass, 'confirm', 'start');
    await teaching(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } });
    await run(teaching, trainingClass, 'finish', 'settle');
    expect(await stands(trainingClass)).toEqual(['learnerA1 COMPLETED']);
    const { data } = await teaching('query ($id: ID!) { enrolment(id: $id) { status } }', { id: second });
    expect(data.enrolment.status).toBe('COMPLETED');
  });

  test('the organiser lets someone in late for a reason, and takes a withdrawal back', async () => {
    const trainer = await as('trainerA');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'LATE', seats: 2, minSeats: 1, ...dates });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    const learner = await as('learnerA1');
    const own = (await learner(classDocuments.request, { input: { trainingClass } })).data.classPlaceRequest.id;
    await learner(classDocuments.withdraw, { input: { classPlace: own } });
    const restored = await trainer(classDocuments.restore, { input: { classPlace: own, reason } });
    expect(restored.data.classPlaceRestore).toMatchObject({ status: 'ENROLLED', reason, trainingClass: { taken: 1 } });

    const teaching = await as('trainerA', '2026-03-10T03:00:00Z');
    await run(teaching, trainingClass, 'confirm', 'start');
    const ask = (person: Person, more: object = {}) =>
      teaching(late, { input: { trainingClass, member: member(person), ...more } });
    const without = await ask('leaderA1');
    expect(without.errors?.[0]?.message).toMatch('`reason` in `classPlaceRequest`');
    const [own1, leader] = [
      await as('leaderA1', '2026-03-10T03:00:00Z'),
      await ask('leaderA1', { reason: 'Night shift' }),
    ];
    expect(leader.data.classPlaceRequest).toMatchObject({ status: 'IN_PROGRESS', reason: 'Night shift' });
    expect((await ask('judgeA', { reason })).code).toBe('NO_SEAT_LEFT');
    // Nobody lets themselves in.
    const self = await own1(late, { input: { trainingClass, reason: 'I say so' } });
    expect(self.data.classPlaceRequest.id).toBe(leader.data.classPlaceRequest.id);
    const stranger = await as('judgeA', '2026-03-10T03:00:00Z');
    expect((await stranger(late, { input: { trainingClass, reason } })).code).toBe('BAD_INPUT');

    // Withdrawn from the class that runs, with a mark: back with the same place and its mark.
    await teaching(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } });
    const classPlace = leader.data.classPlaceRequest.id;
    await teaching(classDocuments.withdraw, { input: { classPlace } });
    expect(
      (await teaching(classDocuments.restore, { input: { classPlace, reason } })).data.classPlaceRestore.status,
    ).toBe('IN_PROGRESS');
    await run(teaching, trainingClass, 'finish', 'settle');
    expect(await stands(trainingClass)).toEqual(['learnerA1 COMPLETED', 'leaderA1 COMPLETED']);
  });

  test('a class that was finished too early goes on, and one that was settled after that, too', async () => {
    const trainer = await as('trainerA', '2026-03-10T03:00:00Z');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'EARLY', ...dates });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    await trainer(classDocuments.request, { input: { trainingClass, member: member('learnerA1') } });
    await run(trainer, trainingClass, 'confirm', 'start');
    await trainer(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } });
    await run(trainer, trainingClass, 'finish');
    const times = { startsAt: '2026-03-10T01:00:00Z', endsAt: '2026-03-10T02:00:00Z' };
    const plan = () => trainer(classDocuments.session, { input: { trainingClass, ...times } });
    expect((await plan()).errors?.[0]?.message).toMatch('`trainingClassResume`');
    expect((await trainer(classDocuments.resume, { input: { trainingClass, reason } })).errors).toBeUndefined();
    const second = (await plan()).data.classSessionCreate.id;
    await trainer(classDocuments.attend, { input: { session: second, marks: [], others: 'ABSENT' } });
    await run(trainer, trainingClass, 'finish', 'settle');
    expect(await stands(trainingClass)).toEqual(['learnerA1 FAILED']);

    // Recorded at the wrong session: it was never held.
    expect((await plan()).errors?.[0]?.message).toMatch('`trainingClassReopen` and `trainingClassResume`');
    for (const command of ['reopen', 'resume'] as const)
      expect((await trainer(classDocuments[command], { input: { trainingClass, reason } })).errors).toBeUndefined();
    expect((await trainer(classDocuments.sessionCancel, { input: { session: second } })).code).toBe('BAD_INPUT');
    const off = await trainer(classDocuments.sessionCancel, { input: { session: second, reason } });
    expect(off.data.classSessionCancel.status).toBe('CANCELLED');
    await run(trainer, trainingClass, 'finish', 'settle');
    expect(await stands(trainingClass)).toEqual(['learnerA1 COMPLETED']);
  });

  test('what was expired or completed by mistake is taken up again, and a retired course offered again', async () => {
    const trainer = await as('trainerA');
    const { course, items } = await teach(
      trainer,
      { unit: 'A', code: 'R', hours: 100 },
      content({ kind: 'ITEM_DONE', item: 'sheet' }),
    );
    const learner = await as('learnerA1');
    const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    await learner(documents.record, { input: { enrolment, item: items.sheet, done: true } });
    const again = await trainer(documents.reopen, { input: { enrolment, reason } });
    expect(again.data.enrolmentReopen).toMatchObject({ status: 'IN_PROGRESS' });
    const hours = await it.server.kernel.database.read.query(
      sql`SELECT SUM(hours) AS hours FROM courses_hours WHERE enrolmentId = ${enrolment}`,
    );
    expect(Number(hours[0]?.hours)).toBe(0);
    await learner(documents.withdraw, { input: { enrolment } });
    const next = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const open = await trainer(documents.reopen, { input: { enrolment, reason } });
    expect(open.errors?.[0]?.message).toMatch('withdraw it first with `enrolmentWithdraw`');
    await learner(documents.withdraw, { input: { enrolment: next } });
    expect((await trainer(documents.reopen, { input: { enrolment, reason } })).errors).toBeUndefined();
    for (const person of ['learnerA1', 'leaderA1', 'adminB'] as const)
      expect((await (await as(person))(documents.reopen, { input: { enrolment, reason } })).code).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      );
    await trainer(documents.retire, { input: { course } });
    const restore = 'mutation ($input: CourseRetireInput!) { courseRestore(input: $input) { status } }';
    expect((await trainer(restore, { input: { course } })).data.courseRestore.status).toBe('PUBLISHED');
  });

  test('an earlier attempt that was taken up again is the one that is open: nobody begins another beside it', async () => {
    const trainer = await as('trainerA');
    const { course } = await teach(trainer, { unit: 'A', code: 'EARLIER', hours: 200 }, content(rule));
    const learner = await as('learnerA1');
    const begin = async () => (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id as string;
    const attempts = [];
    for (let i = 0; i < 2; i++) {
      const enrolment = await begin();
      attempts.push(enrolment);
      expect((await learner(documents.withdraw, { input: { enrolment } })).errors).toBeUndefined();
    }
    const [first] = attempts;
    expect((await trainer(documents.reopen, { input: { enrolment: first, reason } })).errors).toBeUndefined();
    expect(await begin()).toBe(first);
    const given = await trainer(documents.enrol, { input: { course, member: member('learnerA1') } });
    expect(given.data.enrolmentCreate.attempt).toBe(1);
  });

  test('a course goes on with the seat in another class when the one that it came with is gone', async () => {
    const trainer = await as('trainerA');
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'OTHER', hours: 200 }, content(rule));
    const [one, other] = [
      await openClass(trainer, { unit: 'A', code: 'OTHER-1', courseVersion, ...dates }),
      await openClass(trainer, { unit: 'A', code: 'OTHER-2', courseVersion, ...dates }),
    ];
    const learner = await as('learnerA1');
    const seat = async (trainingClass: string) =>
      (await learner(classDocuments.request, { input: { trainingClass } })).data.classPlaceRequest;
    const [first, second] = [await seat(one), await seat(other)];
    expect(second.enrolment.id).toBe(first.enrolment.id);
    const status = async () =>
      (await learner('query ($id: ID!) { enrolment(id: $id) { status } }', { id: first.enrolment.id })).data.enrolment
        .status;
    expect((await learner(classDocuments.withdraw, { input: { classPlace: first.id } })).errors).toBeUndefined();
    expect(await status()).toBe('ENROLLED');
    expect((await learner(classDocuments.withdraw, { input: { classPlace: second.id } })).errors).toBeUndefined();
    expect(await status()).toBe('WITHDRAWN');
  });

  test('a session gives at most its length, and follows its times', async () => {
    const trainer = await as('trainerA');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'LENGTH', ...dates });
    const session = (hours?: number) =>
      trainer(classDocuments.session, {
        input: { trainingClass, startsAt: '2026-03-10T00:00:00Z', endsAt: '2026-03-10T02:00:00Z', hours },
      });
    for (const hours of [2400, 201, 8])
      expect((await session(hours)).errors?.[0]?.message).toMatch(
        'is in hundredths of an hour: from 10 to 200, the length of the session. Two hours are 200.',
      );
    const update = async (id: string, version: number, changes: object) =>
      (await trainer(classDocuments.sessionUpdate, { input: { session: id, version, changes } })).data
        .classSessionUpdate;
    const derived = (await session()).data.classSessionCreate;
    const longer = await update(derived.id, derived.version, { endsAt: '2026-03-10T09:00:00Z' });
    expect([derived.hours, longer.hours]).toEqual([200, 900]);
    const given = (await session(150)).data.classSessionCreate;
    const moved = await update(given.id, given.version, { endsAt: '2026-03-10T09:00:00Z' });
    const shorter = await update(given.id, moved.version, { endsAt: '2026-03-10T01:00:00Z' });
    expect([moved.hours, shorter.hours]).toEqual([150, 100]);
    const free = await update(given.id, shorter.version, { endsAt: '2026-03-10T03:00:00Z', hours: null });
    expect(free.hours).toBe(300);
  });

  test('quantities of a mistaken unit are refused in words', async () => {
    const trainer = await as('trainerA');
    const input = { unit: 'A', code: 'UNIT', title: 'U', ...dates };
    const message = async (more: object) =>
      (await trainer(classDocuments.create, { input: { ...input, ...more } })).errors?.[0]?.message;
    expect(await message({ minAttendance: 80 })).toMatch('80 % are 8000');
    expect(await message({ hours: 8 })).toMatch('Eight hours are 800');
    const course = await trainer(documents.create, { input: { unit: 'A', code: 'U', title: 'U', hours: 8 } });
    expect(course.errors?.[0]?.message).toMatch('Eight hours are 800');
    const draft = (await trainer(documents.create, { input: { unit: 'A', code: 'U2', title: 'U' } })).data.courseCreate;
    const version = (await trainer(documents.draft, { input: { course: draft.id } })).data.courseVersionDraft;
    const written = content({ kind: 'ATTENDANCE_GE', basisPoints: 80 });
    const refused = await trainer(documents.write, {
      input: { courseVersion: version.id, version: version.version, content: written },
    });
    expect(refused.errors?.[0]?.message).toMatch('80 % are 8000');
  });

  test('null is not everybody', async () => {
    const trainer = await as('trainerA');
    const { course } = await teach(trainer, { unit: 'A', code: 'NULL' }, content());
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'NULLC', ...dates });
    for (const [document, input] of [
      [documents.assign, { course, unit: 'A' }],
      [classDocuments.assign, { trainingClass }],
    ] as const) {
      const refused = await trainer(document, { input: { ...input, members: null } });
      expect(refused.errors?.[0]?.message).toMatch('`input.members` must not be null');
      expect((await trainer(document, { input: { ...input, members: [] } })).errors).toBeUndefined();
      const all = (await trainer(document, { input })).data;
      expect(Object.values(all)[0]).toMatchObject({ already: 0, skipped: 0 });
    }
  });

  test('whoever was assigned what they had chosen has to complete it, and cannot just give it up', async () => {
    const trainer = await as('trainerA');
    const made = await trainer(documents.create, { input: { unit: 'A', code: 'DUTY', title: 'D', mandatory: true } });
    const { course } = await publish(trainer, made.data.courseCreate.id, content());
    const rate = async () =>
      (
        await (
          await as('admin')
        )(
          '{ unit(id: "A1") { metric(id: "courses.completion-rate", from: "2026-03-09", to: "2026-03-09") { numerator denominator } } }',
        )
      ).data.unit.metric;
    const before = await rate();
    const learner = await as('learnerA1');
    const enrolment = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    expect(await rate()).toEqual(before);
    const assigned = await trainer(documents.assign, { input: { course, unit: 'A1', dueOn: '2026-04-01' } });
    expect(assigned.data.courseAssign).toEqual({ created: 1, already: 1, skipped: 0 });
    expect(await rate()).toMatchObject({ denominator: before.denominator + 2 });
    expect((await learner(documents.withdraw, { input: { enrolment } })).code).toBe('FORBIDDEN');
    const { data } = await learner('query ($id: ID!) { enrolment(id: $id) { source dueOn } }', { id: enrolment });
    expect(data.enrolment).toEqual({ source: 'ASSIGNED', dueOn: '2026-04-01' });
  });
});
