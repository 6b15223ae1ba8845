import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments as documents, meet } from './class-documents.ts';

describe.each(databases)('the life of a training class on $name', ({ dialect }) => {
  let now = new Date('2026-03-02T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const member = (person: Person) => it.memberIds.get(person);
  /** Days pass, and a token lasts for hours: people sign in again, at ten in China. */
  const asOn = (person: Person, day: string) => {
    now = new Date(`${day}T02:00:00Z`);
    return it.signIn(person);
  };

  test('from a draft to hours in the ledger', async () => {
    const trainer = it.as('trainerA');
    const made = await trainer(documents.create, {
      input: {
        unit: 'A',
        code: 'CR-1',
        title: ' Crane drivers ',
        venue: 'EXTERNAL',
        provider: 'City crane school',
        trainers: [{ member: member('trainerA') }, { name: 'Master Wang' }],
        seats: 3,
        minSeats: 2,
        startsOn: '2026-03-10',
        endsOn: '2026-03-12',
        enrolFrom: '2026-03-01',
        enrolTo: '2026-03-08',
        plannedCost: 30_000_000,
        hours: 6,
      },
    });
    expect(made.errors).toBeUndefined();
    const { id: trainingClass, ...rest } = made.data.trainingClassCreate;
    expect(rest).toMatchObject({
      status: 'DRAFT',
      code: 'CR-1',
      title: 'Crane drivers',
      venue: 'EXTERNAL',
      provider: 'City crane school',
      audience: 'in Unit A or below it, second posts and loans included',
      waitlist: true,
      approval: false,
      plannedCost: 30_000_000,
      minAttendance: 80,
      taken: 0,
      course: null,
      trainers: {
        nodes: [
          { name: 'trainerA', member: { name: 'trainerA' } },
          { name: 'Master Wang', member: null },
        ],
      },
    });
    const input = { trainingClass };
    const learner = it.as('learnerA1');
    // A draft is its planners' own.
    expect((await learner(documents.request, { input })).code).toBe('NOT_FOUND');
    const first = await meet(trainer, trainingClass, '2026-03-10', 2);
    const second = await meet(trainer, trainingClass, '2026-03-11', 3);
    const never = await meet(trainer, trainingClass, '2026-03-12', 1);
    expect((await trainer(documents.open, { input })).data.trainingClassOpen.status).toBe('OPEN');
    const early = await trainer(documents.confirm, { input });
    expect(early.code).toBe('BAD_INPUT');
    expect(early.errors?.[0]?.message).toMatch('has 0 of the 2 people it needs');

    const requested = await learner(documents.request, { input });
    expect(requested.data.classPlaceRequest).toMatchObject({
      status: 'ENROLLED',
      source: 'SELF',
      attempt: 1,
      no: 1,
      unit: { code: 'A1' },
      trainingClass: { taken: 1 },
      enrolment: null,
    });
    expect((await learner(documents.request, { input })).data.classPlaceRequest.id).toBe(
      requested.data.classPlaceRequest.id,
    );
    const assigned = await trainer(documents.assign, {
      input: { trainingClass, members: [member('leaderA1'), member('judgeA'), member('learnerA1')] },
    });
    expect(assigned.data.trainingClassAssign).toEqual({ enrolled: 2, waitlisted: 0, already: 1, skipped: 0 });
    const waiting = await it.as('reviewerA')(documents.request, { input });
    expect(waiting.data.classPlaceRequest).toMatchObject({ status: 'WAITLISTED', no: 4 });
    expect((await trainer(documents.confirm, { input })).data.trainingClassConfirm).toMatchObject({
      status: 'CONFIRMED',
      taken: 3,
    });
    expect((await trainer(documents.start, { input })).errors?.[0]?.message).toMatch(
      'before its first day, 2026-03-10',
    );

    const later = await asOn('trainerA', '2026-03-10');
    expect((await later(documents.start, { input })).data.trainingClassStart.status).toBe('RUNNING');
    const places = (await later(documents.places, { id: trainingClass })).data.trainingClass.places.nodes;
    expect(
      Object.fromEntries(places.map((p: { member: { name: string }; status: string }) => [p.member.name, p.status])),
    ).toEqual({ learnerA1: 'IN_PROGRESS', leaderA1: 'IN_PROGRESS', judgeA: 'IN_PROGRESS', reviewerA: 'EXPIRED' });

    const attend = (session: string, marks: object[], more: object = {}) =>
      later(documents.attend, { input: { session, marks, ...more } });
    const recorded = await attend(first, [{ member: member('judgeA'), mark: 'ABSENT' }], { others: 'PRESENT' });
    expect(recorded.data.attendanceRecord).toMatchObject({ status: 'HELD', attendances: { totalCount: 3 } });
    expect((await attend(second, [], { others: 'PRESENT' })).errors?.[0]?.message).toMatch('has not begun');
    expect((await later(documents.finish, { input })).errors?.[0]?.message).toMatch('2 sessions without a record');

    const last = await asOn('trainerA', '2026-03-12');
    expect((await last(documents.sessionCancel, { input: { session: never } })).data.classSessionCancel.status).toBe(
      'CANCELLED',
    );
    const partly = { member: member('leaderA1'), mark: 'PARTIAL', minutes: 100 };
    const more = await last(documents.attend, {
      input: { session: second, marks: [partly, { member: member('judgeA'), mark: 'LATE' }], source: 'DEVICE' },
    });
    expect(more.data.attendanceRecord.attendances.totalCount).toBe(2);
    expect((await last(documents.finish, { input })).data.trainingClassFinish.status).toBe('FINISHED');
    const unmarked = await last(documents.settle, { input });
    expect(unmarked.errors?.[0]?.message).toMatch('lacks 1 marks of attendance');
    // A correction of what was recorded while it ran: the judge was there after all, for half an hour.
    const corrected = await last(documents.attend, {
      input: { session: first, marks: [{ member: member('judgeA'), mark: 'PARTIAL', minutes: 30 }] },
    });
    expect(corrected.data.attendanceRecord.attendances.totalCount).toBe(3);
    await last(documents.attend, { input: { session: second, marks: [], others: 'PRESENT' } });

    expect((await last(documents.settle, { input })).data.trainingClassSettle.status).toBe('SETTLED');
    const settled = (await last(documents.places, { id: trainingClass })).data.trainingClass.places.nodes;
    const by = Object.fromEntries(settled.map((p: { member: { name: string } }) => [p.member.name, p]));
    // 5 hours in all: all of them; 2 h and 100 of 180 minutes of 3 h; 30 of 120 minutes of 2 h and 3 h.
    expect(by.learnerA1).toMatchObject({ status: 'COMPLETED', attendanceShare: 100, attendedHours: 5 });
    expect(by.leaderA1).toMatchObject({ status: 'FAILED', attendanceShare: 73.33, attendedHours: 3.67 });
    expect(by.judgeA).toMatchObject({ status: 'FAILED', attendanceShare: 70, attendedHours: 3.5 });
    expect(by.reviewerA).toMatchObject({ status: 'EXPIRED', attendedHours: 0 });
    const credited = (await last(documents.hours, { id: trainingClass })).data.trainingClass.learningHours.nodes;
    const hours = (rows: { member: { name: string }; hours: number }[]) =>
      Object.fromEntries(rows.map((row) => [row.member.name, row.hours]));
    expect(hours(credited)).toEqual({ learnerA1: 5, leaderA1: 3.67, judgeA: 3.5 });
    for (const row of credited)
      expect(row).toMatchObject({ source: 'TRAINING_CLASS', occurredOn: '2026-03-12', reversalOf: null });

    // Twice credits once, and nothing is corrected afterwards.
    expect((await last(documents.settle, { input })).data.trainingClassSettle.status).toBe('SETTLED');
    const tooLate = { session: first, marks: [], others: 'PRESENT' };
    expect((await last(documents.attend, { input: tooLate })).code).toBe('BAD_INPUT');
    const own = await (await asOn('learnerA1', '2026-03-12'))(
      '{ viewer { member { classPlaces { nodes { status } } learningHours { nodes { hours } } } } }',
    );
    expect(own.data.viewer.member).toEqual({
      classPlaces: { nodes: [{ status: 'COMPLETED' }] },
      learningHours: { nodes: [{ hours: 5 }] },
    });

    const reason = 'The school sent the wrong list.';
    const one = await last(documents.hoursReverse, {
      input: { learningHours: credited.find((r: { hours: number }) => r.hours === 3.67).id, reason },
    });
    expect(one.data.learningHoursReverse).toMatchObject({
      hours: -3.67,
      occurredOn: '2026-03-12',
      unit: { code: 'A1' },
    });
    expect((await last(documents.reverse, { input: { trainingClass, reason } })).errors).toBeUndefined();
    expect((await last(documents.reverse, { input: { trainingClass, reason } })).errors).toBeUndefined();
    const sums = await it.server.kernel.database.read.query(
      sql`SELECT memberId, SUM(hours) AS hours, COUNT(*) AS n FROM courses_hours GROUP BY memberId`,
    );
    expect(sums.map((row) => [Number(row.hours), Number(row.n)])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
    const again = await last(documents.hoursReverse, { input: { learningHours: credited[0].id, reason } });
    expect(again.data.learningHoursReverse.reversalOf).toEqual({ id: credited[0].id });
  });
});
