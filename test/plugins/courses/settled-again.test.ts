import fc from 'fast-check';
import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/data/sql.ts';
import { type Ask, databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, teach } from './documents.ts';

const people = ['learnerA1', 'leaderA1', 'judgeA', 'reviewerA'] as const;
const reason = 'A mark was wrong.';
type Marks = Readonly<Record<(typeof people)[number], 'PRESENT' | 'ABSENT' | 'EXCUSED'>>;

describe.each(databases)('a class that is settled again on $name', ({ dialect }) => {
  let now = new Date('2026-03-12T02:00:00Z');
  let it: TestServer;
  let classes = 0;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const member = (person: Person) => it.memberIds.get(person) ?? '';

  /** A class of all four with two sessions, that runs; with a course that attendance completes, or without. */
  async function running(trainer: Ask, more: object = {}) {
    const code = `SA-${classes++}`;
    const trainingClass = await openClass(trainer, {
      unit: 'A',
      code,
      startsOn: '2026-03-10',
      endsOn: '2026-03-11',
      ...more,
    });
    const sessions = [
      await meet(trainer, trainingClass, '2026-03-10'),
      await meet(trainer, trainingClass, '2026-03-11', 3),
    ];
    const input = { trainingClass };
    const assigned = { ...input, members: people.map(member) };
    expect((await trainer(classDocuments.assign, { input: assigned })).data.trainingClassAssign.enrolled).toBe(4);
    for (const command of ['confirm', 'start'] as const)
      expect((await trainer(classDocuments[command], { input })).errors).toBeUndefined();
    return { code, trainingClass, sessions };
  }
  const mark = async (trainer: Ask, session: string | undefined, marks: Marks) => {
    const input = { session, marks: people.map((person) => ({ member: member(person), mark: marks[person] })) };
    expect((await trainer(classDocuments.attend, { input })).errors).toBeUndefined();
  };
  const run = async (trainer: Ask, trainingClass: string, ...commands: (keyof typeof classDocuments)[]) => {
    for (const command of commands) {
      const isReasoned = ['reopen', 'reverse', 'resume', 'cancel'].includes(command);
      const input = { trainingClass, ...(isReasoned && { reason }) };
      expect((await trainer(classDocuments[command], { input })).errors).toBeUndefined();
    }
  };
  /** By person: hours in the ledger with their day, the status of the place, and that of the course. */
  async function standing(trainingClass: string) {
    const rows = await it.server.kernel.database.read.query(sql`
      SELECT m.name, p.status, p.endedOn, e.status AS course, e.endedOn AS courseEndedOn,
        (SELECT COALESCE(SUM(h.hours), 0) FROM courses_hours h WHERE h.memberId = p.memberId
          AND (h.classId = p.classId OR h.enrolmentId = p.enrolmentId) AND h.occurredOn = '2026-03-11') AS hours,
        (SELECT COALESCE(SUM(h.hours), 0) FROM courses_hours h WHERE h.memberId = p.memberId
          AND (h.classId = p.classId OR h.enrolmentId = p.enrolmentId)) AS allHours
      FROM courses_class_place p JOIN organisation_member m ON m.id = p.memberId
      LEFT JOIN courses_enrolment e ON e.id = p.enrolmentId WHERE p.classId = ${trainingClass} ORDER BY m.name`);
    return rows.map(({ name, status, endedOn, course, courseEndedOn, hours, allHours }) => ({
      name,
      status,
      endedOn,
      course,
      courseEndedOn,
      hours: Number(hours),
      allHours: Number(allHours),
    }));
  }
  const marks = (...wanted: Marks[keyof Marks][]) =>
    Object.fromEntries(people.map((person, i) => [person, wanted[i] ?? 'PRESENT'])) as Marks;

  test('moves the ledger by the difference, and undoes what was completed by a wrong mark', async () => {
    now = new Date('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const rule = { kind: 'ATTENDANCE_GE', basisPoints: 8000 };
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'SETTLED', hours: 500 }, content(rule));
    const { trainingClass, sessions } = await running(trainer, { courseVersion });
    await mark(trainer, sessions[0], marks('PRESENT', 'ABSENT'));
    await mark(trainer, sessions[1], marks('PRESENT', 'PRESENT', 'ABSENT'));
    await run(trainer, trainingClass, 'finish', 'settle');
    const told = async () =>
      (await standing(trainingClass)).map(({ name, status, course, hours }) => [name, status, course, hours]);
    expect(await told()).toEqual([
      ['judgeA', 'FAILED', 'IN_PROGRESS', 200],
      ['leaderA1', 'FAILED', 'IN_PROGRESS', 300],
      ['learnerA1', 'COMPLETED', 'COMPLETED', 500],
      ['reviewerA', 'COMPLETED', 'COMPLETED', 500],
    ]);

    // A month later: the learner was away on the second day, the leader was there on the first.
    now = new Date('2026-04-12T02:00:00Z');
    const later = await it.signIn('trainerA');
    const early = await later(classDocuments.attend, { input: { session: sessions[0], marks: [] } });
    expect(early.errors?.[0]?.message).toMatch('trainingClassReopen');
    await run(later, trainingClass, 'reopen');
    expect((await told()).map(([, status, , hours]) => [status, hours])).toEqual([
      ['IN_PROGRESS', 200],
      ['IN_PROGRESS', 300],
      ['IN_PROGRESS', 500],
      ['IN_PROGRESS', 500],
    ]);
    await mark(later, sessions[0], marks('PRESENT', 'PRESENT'));
    await mark(later, sessions[1], marks('ABSENT', 'PRESENT', 'ABSENT'));
    const before = Number((await count())[0]?.n);
    await run(later, trainingClass, 'settle');
    expect(await told()).toEqual([
      ['judgeA', 'FAILED', 'IN_PROGRESS', 200],
      ['leaderA1', 'COMPLETED', 'COMPLETED', 500],
      ['learnerA1', 'FAILED', 'IN_PROGRESS', 200],
      ['reviewerA', 'COMPLETED', 'COMPLETED', 500],
    ]);
    expect(Number((await count())[0]?.n)).toBe(before + 2);
    // The leader completed it when the class was settled, not when someone corrected it.
    const [, leader] = await standing(trainingClass);
    expect(leader).toMatchObject({ endedOn: '2026-03-11', courseEndedOn: '2026-03-12' });
    const log = await it.server.kernel.database.read.query(
      sql`SELECT reason FROM organisation_audit_entry WHERE entity = 'TrainingClass' AND entityId = ${trainingClass} AND reason IS NOT NULL`,
    );
    expect(log.map((each) => each.reason)).toEqual([reason]);
  });

  test('that was reversed has completed nobody, and can be settled again', async () => {
    now = new Date('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const share = async () =>
      (
        await (
          await it.signIn('admin')
        )(
          '{ unit(id: "A") { metric(id: "courses.learners-share", from: "2026-03-11", to: "2026-03-11") { numerator } } }',
        )
      ).data.unit.metric.numerator;
    const others = await share();
    const { trainingClass, sessions } = await running(trainer);
    for (const session of sessions) await mark(trainer, session, marks('PRESENT', 'ABSENT'));
    await run(trainer, trainingClass, 'finish', 'settle');
    const settled = await standing(trainingClass);
    const after = await share();
    await run(trainer, trainingClass, 'reverse', 'reverse');
    expect((await standing(trainingClass)).map(({ status, allHours }) => [status, allHours])).toEqual(
      people.map(() => ['IN_PROGRESS', 0]),
    );
    expect([others <= after, await share()]).toEqual([true, others]);
    await run(trainer, trainingClass, 'settle');
    expect(await standing(trainingClass)).toEqual(settled);
    expect(await share()).toBe(after);
  });

  test('leaves what was taken back from one person as it is, until their place is restored', async () => {
    now = new Date('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const { trainingClass, sessions } = await running(trainer, { seats: 4 });
    for (const session of sessions) await mark(trainer, session, marks());
    await run(trainer, trainingClass, 'finish', 'settle');
    const { data } = await trainer(classDocuments.hours, { id: trainingClass });
    const credit = data.trainingClass.learningHours.nodes.find(
      (row: { member: { name: string } }) => row.member.name === 'judgeA',
    );
    const reversed = await trainer(classDocuments.hoursReverse, { input: { learningHours: credit.id, reason } });
    expect(reversed.data.learningHoursReverse).toMatchObject({ hours: -500, reversalOf: { id: credit.id } });
    const judge = async () => (await standing(trainingClass)).find(({ name }) => name === 'judgeA');
    expect(await judge()).toMatchObject({ status: 'REVOKED', allHours: 0 });
    await run(trainer, trainingClass, 'reopen', 'settle');
    expect(await judge()).toMatchObject({ status: 'REVOKED', allHours: 0 });
    await run(trainer, trainingClass, 'reopen');
    const places = await trainer(classDocuments.places, { id: trainingClass });
    const place = places.data.trainingClass.places.nodes.find(
      (each: { member: { name: string } }) => each.member.name === 'judgeA',
    );
    const restored = await trainer(classDocuments.restore, { input: { classPlace: place.id, reason } });
    expect(restored.data.classPlaceRestore).toMatchObject({ status: 'IN_PROGRESS', trainingClass: { taken: 4 } });
    await run(trainer, trainingClass, 'settle');
    expect(await judge()).toMatchObject({ status: 'COMPLETED', allHours: 500 });
  });

  test('credits nothing and has completed nothing, once it goes on and is called off', async () => {
    now = new Date('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const rule = { kind: 'ATTENDANCE_GE', basisPoints: 8000 };
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'OFF', hours: 500 }, content(rule));
    const { trainingClass, sessions } = await running(trainer, { courseVersion });
    for (const session of sessions) await mark(trainer, session, marks('PRESENT', 'ABSENT'));
    await run(trainer, trainingClass, 'finish', 'settle');
    expect((await standing(trainingClass)).map(({ course, allHours }) => [course, allHours])).toContainEqual([
      'COMPLETED',
      500,
    ]);
    await run(trainer, trainingClass, 'reopen', 'resume', 'cancel');
    expect((await standing(trainingClass)).map(({ status, course, allHours }) => [status, course, allHours])).toEqual(
      people.map(() => ['WITHDRAWN', 'WITHDRAWN', 0]),
    );
  });

  test('counts the marks of somebody who went, came back late, went, and has their first place again', async () => {
    now = new Date('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const { trainingClass, sessions } = await running(trainer);
    for (const session of sessions) await mark(trainer, session, marks());
    const placeOf = async () =>
      (await trainer(classDocuments.places, { id: trainingClass })).data.trainingClass.places.nodes
        .filter((each: { member: { name: string } }) => each.member.name === 'judgeA')
        .map(({ id }: { id: string }) => id) as string[];
    const act = async (command: 'withdraw' | 'restore' | 'request', input: object) =>
      expect((await trainer(classDocuments[command], { input })).errors).toBeUndefined();
    const [first] = await placeOf();
    await act('withdraw', { classPlace: first });
    await act('request', { trainingClass, member: member('judgeA'), reason });
    const [, second] = await placeOf();
    await act('withdraw', { classPlace: second });
    await act('restore', { classPlace: first, reason });
    await run(trainer, trainingClass, 'finish', 'settle');
    expect((await standing(trainingClass)).filter(({ name }) => name === 'judgeA')).toMatchObject([
      { status: 'COMPLETED', allHours: 500 },
      { status: 'WITHDRAWN', allHours: 500 },
    ]);
  });

  test('leaves who was freed from it with what they had attended, and who gave it up without what they completed', async () => {
    now = new Date('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const rule = { kind: 'ATTENDANCE_GE', basisPoints: 8000 };
    const { courseVersion } = await teach(trainer, { unit: 'A', code: 'FREED', hours: 500 }, content(rule));
    const { trainingClass, sessions } = await running(trainer, { courseVersion });
    for (const session of sessions) await mark(trainer, session, marks());
    await run(trainer, trainingClass, 'finish', 'settle');
    const places = (await trainer(classDocuments.places, { id: trainingClass })).data.trainingClass.places.nodes;
    const placeOf = (name: string) =>
      places.find((each: { member: { name: string } }) => each.member.name === name).id as string;
    const waived = await trainer(classDocuments.waive, { input: { classPlace: placeOf('judgeA'), reason } });
    expect(waived.errors).toBeUndefined();
    await run(trainer, trainingClass, 'reopen', 'resume');
    const left = await trainer(classDocuments.withdraw, { input: { classPlace: placeOf('reviewerA') } });
    expect(left.errors).toBeUndefined();
    await run(trainer, trainingClass, 'finish', 'settle');
    const told = await standing(trainingClass);
    expect(told.map(({ name, status, course, allHours }) => [name, status, course, allHours])).toEqual([
      ['judgeA', 'WAIVED', 'COMPLETED', 500],
      ['leaderA1', 'COMPLETED', 'COMPLETED', 500],
      ['learnerA1', 'COMPLETED', 'COMPLETED', 500],
      ['reviewerA', 'WITHDRAWN', 'WITHDRAWN', 0],
    ]);
  });

  test('lands where doing it right at once does, whatever was done before', async () => {
    now = new Date('2026-03-12T02:00:00Z');
    const trainer = await it.signIn('trainerA');
    const given = fc.constantFrom('PRESENT' as const, 'ABSENT' as const, 'EXCUSED' as const);
    const all = fc.record({
      learnerA1: given,
      leaderA1: given,
      judgeA: given,
      reviewerA: given,
    }) as fc.Arbitrary<Marks>;
    const wrong = fc.array(fc.record({ marks: fc.tuple(all, all), way: fc.constantFrom('reopen', 'reverse') }), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(wrong, fc.tuple(all, all), async (mistakes, right) => {
        const [once, again] = [await running(trainer), await running(trainer)];
        const record = async ({ sessions }: typeof once, [first, second]: readonly [Marks, Marks]) => {
          await mark(trainer, sessions[0], first);
          await mark(trainer, sessions[1], second);
        };
        await record(once, right);
        await run(trainer, once.trainingClass, 'finish', 'settle');
        let isOver = false;
        for (const { marks: mistaken, way } of mistakes) {
          await record(again, mistaken);
          if (!isOver) await run(trainer, again.trainingClass, 'finish');
          isOver = true;
          await run(trainer, again.trainingClass, 'settle', way as 'reopen' | 'reverse');
        }
        await record(again, right);
        await run(trainer, again.trainingClass, 'settle');
        expect(await standing(again.trainingClass)).toEqual(await standing(once.trainingClass));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  const count = () => it.server.kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM courses_hours`);
});
