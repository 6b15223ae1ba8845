import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, type Person, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, teach } from './documents.ts';
import { late, reason, waysOf } from './ways.ts';

describe.each(databases)('a way out on $name', ({ dialect }) => {
  const { server, as, member, rule, dates, run, stands } = waysOf(dialect);
  let it: TestServer;
  beforeAll(() => {
    it = server();
  });

  test('whoever withdraws from a course gives up the seat in its class, and the next one gets it', async () => {
    const trainer = await as('trainerA');
    const { course, courseVersion } = await teach(trainer, { unit: 'A', code: 'W', hours: 2 }, content(rule));
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
    const { course, courseVersion } = await teach(trainer, { unit: 'A', code: 'T', hours: 2 }, content(rule));
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'TC', courseVersion, ...dates });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    const learner = await as('learnerA1');
    const first = (await learner(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    await learner(classDocuments.request, { input: { trainingClass } });
    await it.server.kernel.systemContext().transaction(async (context) => {
      await context.unguardedDatabase.execute(
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
      { unit: 'A', code: 'R', hours: 1 },
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
    const { course } = await teach(trainer, { unit: 'A', code: 'EARLIER', hours: 2 }, content(rule));
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
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'OTHER', hours: 2 }, content(rule));
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
});
