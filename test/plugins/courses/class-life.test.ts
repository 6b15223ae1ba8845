import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments as documents, meet, openClass, planClass } from './class-documents.ts';

describe.each(databases)('the life of a training class on $name', ({ dialect }) => {
  let now = new Date('2026-03-02T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  /** Tokens last for hours, days are what a class needs: so the organisation's day changes at midnight. */
  const on = (day: string, time = '02:00:00') => {
    now = new Date(`${day}T${time}Z`);
  };
  const member = (person: Person) => it.memberIds.get(person);
  const asOn = (person: Person, day: string, time?: string) => {
    on(day, time);
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
        plannedCost: 3_000_000_000,
        hours: 600,
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
      plannedCost: 3_000_000_000,
      minAttendance: 8000,
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
    expect(by.learnerA1).toMatchObject({ status: 'COMPLETED', attendanceShare: 10_000, attendedHours: 500 });
    expect(by.leaderA1).toMatchObject({ status: 'FAILED', attendanceShare: 7333, attendedHours: 367 });
    expect(by.judgeA).toMatchObject({ status: 'FAILED', attendanceShare: 7000, attendedHours: 350 });
    expect(by.reviewerA).toMatchObject({ status: 'EXPIRED', attendedHours: 0 });
    const credited = (await last(documents.hours, { id: trainingClass })).data.trainingClass.learningHours.nodes;
    const hours = (rows: { member: { name: string }; hours: number }[]) =>
      Object.fromEntries(rows.map((row) => [row.member.name, row.hours]));
    expect(hours(credited)).toEqual({ learnerA1: 500, leaderA1: 367, judgeA: 350 });
    for (const row of credited)
      expect(row).toMatchObject({ source: 'TRAINING_CLASS', occurredOn: '2026-03-12', reversalOf: null });

    // Twice credits once, and nothing is corrected afterwards.
    expect((await last(documents.settle, { input })).code).toBe('INVALID_TRANSITION');
    const tooLate = { session: first, marks: [], others: 'PRESENT' };
    expect((await last(documents.attend, { input: tooLate })).code).toBe('BAD_INPUT');
    const own = await (await asOn('learnerA1', '2026-03-12'))(
      '{ viewer { member { classPlaces { nodes { status } } learningHours { nodes { hours } } } } }',
    );
    expect(own.data.viewer.member).toEqual({
      classPlaces: { nodes: [{ status: 'COMPLETED' }] },
      learningHours: { nodes: [{ hours: 500 }] },
    });

    const reason = 'The school sent the wrong list.';
    const one = await last(documents.hoursReverse, {
      input: { learningHours: credited.find((r: { hours: number }) => r.hours === 367).id, reason },
    });
    expect(one.data.learningHoursReverse).toMatchObject({
      hours: -367,
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
    const again = { learningHours: credited[0].id, reason };
    expect((await last(documents.hoursReverse, { input: again })).errors?.[0]?.message).toMatch('is reversed already');
  });

  test('a request that has to be approved gets a seat, a number, or no', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'AP', seats: 1, approval: true });
    const ask = async (person: Person) =>
      (await (await it.signIn(person))(documents.request, { input: { trainingClass } })).data.classPlaceRequest;
    const [one, two, three] = [await ask('learnerA1'), await ask('leaderA1'), await ask('judgeA')];
    expect([one, two, three].map(({ status }) => status)).toEqual(['REQUESTED', 'REQUESTED', 'REQUESTED']);
    const approve = (classPlace: string) => trainer(documents.approve, { input: { classPlace } });
    expect((await approve(two.id)).data.classPlaceApprove).toMatchObject({
      status: 'ENROLLED',
      decidedBy: { name: 'trainerA' },
      trainingClass: { taken: 1 },
    });
    expect((await approve(one.id)).data.classPlaceApprove).toMatchObject({ status: 'WAITLISTED', no: 1 });
    const no = await trainer(documents.reject, { input: { classPlace: three.id, reason: ' Not your trade ' } });
    expect(no.data.classPlaceReject).toMatchObject({ status: 'REJECTED', reason: 'Not your trade' });
    expect((await approve(three.id)).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      from: 'REJECTED',
      to: 'APPROVED',
      allowed: ['WAIVED'],
    });
    expect((await ask('judgeA')).attempt).toBe(2);
    expect((await (await it.signIn('learnerA1'))(documents.approve, { input: { classPlace: one.id } })).code).toBe(
      'FORBIDDEN',
    );
  });

  test('a seat that is given up goes to the first who waits, and more seats to the next', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'WL', seats: 1 });
    const input = { trainingClass };
    const queue: Person[] = ['learnerA1', 'leaderA1', 'judgeA', 'reviewerA', 'adminA'];
    const ids: string[] = [];
    for (const person of queue)
      ids.push((await (await it.signIn(person))(documents.request, { input })).data.classPlaceRequest.id);
    const standing = async () => {
      const { data } = await trainer(documents.places, { id: trainingClass });
      const nodes = data.trainingClass.places.nodes as { id: string; status: string; no: number }[];
      return [
        data.trainingClass.taken,
        ...ids.map((id) => {
          const { status, no } = nodes.find((node) => node.id === id) ?? { status: '', no: 0 };
          return `${status} ${no}`;
        }),
      ];
    };
    expect(await standing()).toEqual([1, 'ENROLLED 1', 'WAITLISTED 2', 'WAITLISTED 3', 'WAITLISTED 4', 'WAITLISTED 5']);

    // Who waits and goes makes nobody move.
    const judge = await it.signIn('judgeA');
    await judge(documents.withdraw, { input: { classPlace: ids[2] } });
    expect(await standing()).toEqual([1, 'ENROLLED 1', 'WAITLISTED 2', 'WITHDRAWN 3', 'WAITLISTED 4', 'WAITLISTED 5']);
    const learner = await it.signIn('learnerA1');
    const left = await learner(documents.withdraw, { input: { classPlace: ids[0] } });
    expect(left.data.classPlaceWithdraw).toMatchObject({ status: 'WITHDRAWN', trainingClass: { taken: 1 } });
    expect(await standing()).toEqual([1, 'WITHDRAWN 1', 'ENROLLED 2', 'WITHDRAWN 3', 'WAITLISTED 4', 'WAITLISTED 5']);

    const { version } = (
      await trainer('query ($id: ID!) { trainingClass(id: $id) { version } }', { id: trainingClass })
    ).data.trainingClass;
    const larger = await trainer(documents.update, { input: { trainingClass, version, changes: { seats: 2 } } });
    expect(larger.data.trainingClassUpdate).toMatchObject({ seats: 2, taken: 2 });
    expect(await standing()).toEqual([2, 'WITHDRAWN 1', 'ENROLLED 2', 'WITHDRAWN 3', 'ENROLLED 4', 'WAITLISTED 5']);
    const smaller = await trainer(documents.update, {
      input: { trainingClass, version: larger.data.trainingClassUpdate.version, changes: { seats: 1 } },
    });
    expect(smaller.errors?.[0]?.message).toBe('`input.changes.seats` is less than the 2 seats that are taken.');

    const waived = await trainer(documents.waive, { input: { classPlace: ids[1], reason: 'Has the licence' } });
    expect(waived.data.classPlaceWaive).toMatchObject({ status: 'WAIVED', decidedBy: { name: 'trainerA' } });
    expect(await standing()).toEqual([2, 'WITHDRAWN 1', 'WAIVED 2', 'WITHDRAWN 3', 'ENROLLED 4', 'ENROLLED 5']);

    const reason = 'The crane is broken.';
    const cancelled = await trainer(documents.cancel, { input: { trainingClass, reason } });
    expect(cancelled.data.trainingClassCancel).toMatchObject({ status: 'CANCELLED', taken: 0 });
    expect(await standing()).toEqual([0, 'WITHDRAWN 1', 'WAIVED 2', 'WITHDRAWN 3', 'WITHDRAWN 4', 'WITHDRAWN 5']);
    expect((await learner(documents.request, { input })).errors?.[0]?.message).toMatch('takes nobody: it is CANCELLED');
  });

  test('people for whom it is not, days on which it takes nobody and full classes are refused, with the rule', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const rule = { all: [{ frontline: true }, { not: { jobType: ['电工'] } }] };
    const trainingClass = await openClass(trainer, {
      unit: 'A',
      code: 'EL',
      seats: 1,
      waitlist: false,
      audience: rule,
      enrolFrom: '2026-03-03',
      enrolTo: '2026-03-04',
    });
    const input = { trainingClass };
    const refused = await (await it.signIn('judgeA'))(documents.request, { input });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_ELIGIBLE',
      rule: expect.stringContaining('at the front line'),
      ruleZh: expect.stringContaining('一线人员'),
    });
    const learner = await it.signIn('learnerA1');
    const early = await learner(documents.request, { input });
    expect(early.errors?.[0]?.message).toBe(
      '`input.trainingClass` takes people from 2026-03-03 until 2026-03-04; today is 2026-03-02.',
    );
    const onTime = await asOn('learnerA1', '2026-03-04');
    expect((await onTime(documents.request, { input })).data.classPlaceRequest.status).toBe('ENROLLED');
    const leader = await it.signIn('leaderA1');
    expect((await leader(documents.request, { input })).code).toBe('NO_SEAT_LEFT');
    const late = await asOn('leaderA1', '2026-03-05');
    expect((await late(documents.request, { input })).code).toBe('BAD_INPUT');
    // Whoever manages the class may be late, but neither oversell it nor change for whom it is.
    const manager = await it.signIn('trainerA');
    const give = (person: Person) => manager(documents.request, { input: { trainingClass, member: member(person) } });
    expect((await give('leaderA1')).code).toBe('NO_SEAT_LEFT');
    expect((await give('reviewerA')).code).toBe('NOT_ELIGIBLE');
    const many = await manager(documents.assign, { input: { trainingClass, members: [member('reviewerA')] } });
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ELIGIBLE', members: [member('reviewerA')] });
    expect((await manager(documents.assign, { input: { trainingClass } })).code).toBe('NO_SEAT_LEFT');
    const learnerToday = await it.signIn('learnerA1');
    expect((await (await it.signIn('learnerB1'))(documents.request, { input })).code).toBe('NOT_FOUND');
    expect((await learnerToday(documents.assign, { input: { trainingClass } })).code).toBe('FORBIDDEN');
  });

  test('input that makes no class is refused with the field', async () => {
    const trainer = await asOn('trainerA', '2026-03-02');
    const { id, version } = await planClass(trainer, { unit: 'A', code: 'BAD' });
    await meet(trainer, id, '2026-03-11');
    const changed = async (changes: object) => {
      const { errors } = await trainer(documents.update, { input: { trainingClass: id, version, changes } });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
      return errors?.[0]?.extensions?.argument;
    };
    expect(await changed({ seats: 0 })).toBe('input.changes.seats');
    expect(await changed({ seats: 5, minSeats: 6 })).toBe('input.changes.minSeats');
    expect(await changed({ endsOn: '2026-03-09' })).toBe('input.changes.endsOn');
    expect(await changed({ startsOn: '2026-03-12' })).toBe('input.changes.startsOn');
    expect(await changed({ endsOn: '2026-03-10' })).toBe('input.changes.endsOn');
    expect(await changed({ enrolFrom: '2026-03-05', enrolTo: '2026-03-04' })).toBe('input.changes.enrolTo');
    expect(await changed({ enrolTo: '2026-03-13' })).toBe('input.changes.enrolTo');
    expect(await changed({ plannedCost: -1 })).toBe('input.changes.plannedCost');
    expect(await changed({ hours: -1 })).toBe('input.changes.hours');
    expect(await changed({ minAttendance: 10_001 })).toBe('input.changes.minAttendance');
    expect(await changed({ title: ' ' })).toBe('input.changes.title');
    expect(await changed({ trainers: [{}] })).toBe('input.changes.trainers.0');
    expect(await changed({ trainers: [{ member: member('learnerB1') }] })).toBe('input.changes.trainers.0.member');
    expect(await changed({ audience: { any: [] } })).toBe('input.changes.audience.any');
    const create = async (input: object) =>
      trainer(documents.create, {
        input: { unit: 'A', code: 'B2', title: 'T', startsOn: '2026-03-10', endsOn: '2026-03-12', ...input },
      });
    expect((await create({ code: 'BAD' })).code).toBe('CONFLICT');
    expect((await create({ code: 'a b' })).code).toBe('BAD_INPUT');
    expect((await create({ unit: 'B' })).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect((await create({ courseVersion: 'crv_none' })).code).toBe('NOT_FOUND');
    const stale = { trainingClass: id, version: version + 7, changes: {} };
    expect((await trainer(documents.update, { input: stale })).code).toBe('CONFLICT');

    const planned = async (startsAt: string, endsAt: string, more: object = {}) =>
      (await trainer(documents.session, { input: { trainingClass: id, startsAt, endsAt, ...more } })).errors?.[0]
        ?.extensions?.argument;
    expect(await planned('2026-03-09T02:00:00Z', '2026-03-09T03:00:00Z')).toBe('input.startsAt');
    // 23:00 on the 12th in UTC is the 13th in China.
    expect(await planned('2026-03-12T23:00:00Z', '2026-03-12T23:30:00Z')).toBe('input.startsAt');
    expect(await planned('2026-03-10T02:00:00Z', '2026-03-10T02:00:00Z')).toBe('input.endsAt');
    expect(await planned('2026-03-10T02:00:00Z', '2026-03-11T03:00:00Z')).toBe('input.endsAt');
    expect(await planned('2026-03-10T02:00:00Z', '2026-03-10T03:00:00Z', { hours: 0 })).toBe('input.hours');
  });

  test('marks that make no sense are refused with their place, and change nothing', async () => {
    const trainer = await asOn('trainerA', '2026-03-10');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'MK' });
    const session = await meet(trainer, trainingClass, '2026-03-10');
    const input = { trainingClass };
    await trainer(documents.assign, { input: { ...input, members: [member('learnerA1')] } });
    const attend = async (marks: object[], more: object = {}) =>
      (await trainer(documents.attend, { input: { session, marks, ...more } })).errors?.[0]?.extensions?.argument;
    const learner = { member: member('learnerA1') };
    expect(await attend([{ ...learner, mark: 'PRESENT' }])).toBe('input.session');
    await trainer(documents.confirm, { input });
    await trainer(documents.start, { input });
    expect(await attend([{ member: member('judgeA'), mark: 'PRESENT' }])).toBe('input.marks.0.member');
    expect(
      await attend([
        { ...learner, mark: 'LATE' },
        { ...learner, mark: 'ABSENT' },
      ]),
    ).toBe('input.marks.1.member');
    expect(await attend([{ ...learner, mark: 'PARTIAL' }])).toBe('input.marks.0.minutes');
    expect(await attend([{ ...learner, mark: 'PARTIAL', minutes: 120 }])).toBe('input.marks.0.minutes');
    expect(await attend([{ ...learner, mark: 'PRESENT', minutes: 5 }])).toBe('input.marks.0.minutes');
    expect(await attend([], { others: 'PARTIAL' })).toBe('input.others');
    const [row] = await it.server.kernel.database.read.query(
      sql`SELECT COUNT(*) AS n FROM courses_attendance a JOIN courses_class_session s ON s.id = a.sessionId WHERE s.classId = ${trainingClass}`,
    );
    expect(Number(row?.n)).toBe(0);
    const leader = await it.signIn('leaderA1');
    const refused = await leader(documents.attend, { input: { session, marks: [], others: 'PRESENT' } });
    expect(refused.code).toBe('FORBIDDEN');
    expect(await attend([{ ...learner, mark: 'PARTIAL', minutes: 119 }])).toBeUndefined();
  });
});
