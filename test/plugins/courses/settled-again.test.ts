import fc from 'fast-check';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, type TestServer } from '../../kit/index.ts';
import { classDocuments } from './class-documents.ts';
import { content, teach } from './documents.ts';
import { type Marks, people, reason, settling } from './settling.ts';

describe.each(databases)('a class that is settled again on $name', ({ dialect }) => {
  const { server, mark, run, marks, count, at, running, standing } = settling(dialect);
  let it: TestServer;
  beforeAll(() => {
    it = server();
  });

  test('moves the ledger by the difference, and undoes what was completed by a wrong mark', async () => {
    at('2026-03-12T02:00:00Z');
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
    at('2026-04-12T02:00:00Z');
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
      sql`SELECT reason FROM kernel_audit_entry WHERE entity = 'TrainingClass' AND entityId = ${trainingClass} AND reason IS NOT NULL`,
    );
    expect(log.map((each) => each.reason)).toEqual([reason]);
  });

  test('that was reversed has completed nobody, and can be settled again', async () => {
    at('2026-03-12T02:00:00Z');
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
    at('2026-03-12T02:00:00Z');
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

  test('lands where doing it right at once does, whatever was done before', async () => {
    at('2026-03-12T02:00:00Z');
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
});
