import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, client, crowd, databases, type Someone, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';
import { content, documents, teach } from './documents.ts';

const update = 'mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { id version status } }';

describe.each(databases)('whoever leaves, on $name', ({ dialect }) => {
  const now = new Date('2026-03-09T02:00:00Z');
  let it: TestServer;
  let people: Someone[];
  let next = 0;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
    people = await crowd(it, 'A1', 24);
  });
  const someone = () => people[next++] as Someone;
  const as = ({ token }: Someone): Ask => client(it.url, { token });
  const leave = async ({ memberId }: Someone, status = 'LEFT') => {
    const answer = await (await it.signIn('admin'))(update, {
      input: { member: memberId, version: 1, changes: { status } },
    });
    expect(answer.errors).toBeUndefined();
  };
  const stands = async (id: string) => {
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT p.memberId, p.status, p.endedOn, c.taken FROM courses_class_place p JOIN courses_class c ON c.id = p.classId WHERE p.classId = ${id} ORDER BY p.no`,
    );
    return { taken: Number(rows[0]?.taken), places: rows.map(({ status }) => status), rows };
  };
  const dates = { startsOn: '2026-03-10', endsOn: '2026-03-10' };
  const request = (who: Someone, trainingClass: string) =>
    as(who)(classDocuments.request, { input: { trainingClass } });

  test('has no seat any more, and the next one who waits and is still there has it', async () => {
    const trainer = await it.signIn('trainerA');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'SEAT', seats: 1, ...dates });
    const [a, b, c, d] = [someone(), someone(), someone(), someone()];
    for (const who of [a, b, c, d]) await request(who, trainingClass);
    await leave(b);
    expect((await stands(trainingClass)).places).toEqual(['ENROLLED', 'WITHDRAWN', 'WAITLISTED', 'WAITLISTED']);
    await leave(a, 'RETIRED');
    const { taken, places, rows } = await stands(trainingClass);
    expect([taken, places]).toEqual([1, ['WITHDRAWN', 'WITHDRAWN', 'ENROLLED', 'WAITLISTED']]);
    expect(rows[0]?.endedOn).toBe('2026-03-09');
  });

  test('is given no course on their last day, on which they still belong to their unit', async () => {
    const trainer = await it.signIn('trainerA');
    const { course } = await teach(trainer, { unit: 'A', code: 'LAST' }, content());
    const [gone, stays] = [someone(), someone()];
    await leave(gone);
    const give = ({ memberId }: Someone) => trainer(documents.enrol, { input: { course, member: memberId } });
    const refused = await give(gone);
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'input.member' } });
    expect(refused.errors?.[0]?.message).toBe('`input.member` leaves today, and takes up no courses any more.');
    expect((await give(stays)).errors).toBeUndefined();
  });

  test('learns nothing any more; what was completed, and what is settled with others, stays', async () => {
    const trainer = await it.signIn('trainerA');
    const reading = await teach(
      trainer,
      { unit: 'A', code: 'READ', hours: 1 },
      content({ kind: 'ITEM_DONE', item: 'sheet' }),
    );
    const other = await teach(trainer, { unit: 'A', code: 'OPEN', hours: 1 }, content());
    const taught = await teach(trainer, { unit: 'A', code: 'CLASS' }, content({ kind: 'ATTENDANCE_GE', share: 80 }));
    const { courseVersion } = taught;
    const trainingClass = await openClass(trainer, {
      unit: 'A',
      code: 'RUNS',
      courseVersion,
      startsOn: '2026-03-09',
      endsOn: '2026-03-09',
    });
    const session = await meet(trainer, trainingClass, '2026-03-09', 1);
    const [gone, stays] = [someone(), someone()];
    for (const who of [gone, stays]) await request(who, trainingClass);
    const enrol = async ({ course }: typeof other) =>
      (await as(gone)(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const [done, open] = [await enrol(reading), await enrol(other)];
    await as(gone)(documents.record, { input: { enrolment: done, item: reading.items.sheet, done: true } });
    const input = { trainingClass };
    for (const command of ['confirm', 'start'] as const) await trainer(classDocuments[command], { input });
    await leave(gone);
    const status = async (id: string) =>
      (await trainer('query ($id: ID!) { enrolment(id: $id) { status endedOn } }', { id })).data.enrolment;
    expect(await status(done)).toEqual({ status: 'COMPLETED', endedOn: '2026-03-09' });
    expect(await status(open)).toEqual({ status: 'WITHDRAWN', endedOn: '2026-03-09' });

    // Nobody has to mark who is gone: what they attended is settled, and the class is not held up.
    const marks = [{ member: stays.memberId, mark: 'PRESENT' }];
    expect((await trainer(classDocuments.attend, { input: { session, marks } })).errors).toBeUndefined();
    for (const command of ['finish', 'settle'] as const)
      expect((await trainer(classDocuments[command], { input })).errors).toBeUndefined();
    expect((await stands(trainingClass)).places).toEqual(['FAILED', 'COMPLETED']);
    const [left] = await it.server.kernel.database.read.query(
      sql`SELECT COUNT(*) AS n FROM courses_enrolment WHERE memberId = ${gone.memberId} AND status IN ('ENROLLED', 'IN_PROGRESS')`,
    );
    expect(Number(left?.n)).toBe(0);
  });

  test('and had a seat in former times is let go when the class is confirmed', async () => {
    const trainer = await it.signIn('trainerA');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'OLD', seats: 1, ...dates });
    const [a, b] = [someone(), someone()];
    for (const who of [a, b]) await request(who, trainingClass);
    await it.server.kernel.systemContext().transaction(async (context) => {
      await context.unguardedDatabase.execute(
        sql`UPDATE organisation_member SET status = 'LEFT', leftOn = '2026-03-01' WHERE id = ${a.memberId}`,
      );
    });
    expect((await trainer(classDocuments.confirm, { input: { trainingClass } })).errors).toBeUndefined();
    expect(await stands(trainingClass)).toMatchObject({ taken: 1, places: ['WITHDRAWN', 'ENROLLED'] });
    const restored = await it.server.kernel.database.read.query(
      sql`SELECT id FROM courses_class_place WHERE classId = ${trainingClass} AND memberId = ${a.memberId}`,
    );
    const back = await trainer(classDocuments.restore, { input: { classPlace: restored[0]?.id, reason: 'Why not' } });
    expect(back.errors?.[0]?.message).toMatch('has left');
  });

  test('teaches no class that begins later, and is not named for one; what was taught stays told', async () => {
    const trainer = await it.signIn('trainerA');
    const [gone, stays] = [someone(), someone()];
    const trainers = [{ member: gone.memberId }, { member: stays.memberId }];
    const create = (code: string, day: string) =>
      trainer(classDocuments.create, {
        input: { unit: 'A', code, title: code, startsOn: day, endsOn: day, trainers },
      });
    const [held, later] = [await create('TAUGHT', '2026-03-09'), await create('LATER', '2026-03-10')];
    const teaching = async ({ data }: typeof held) => {
      const answer = await trainer(
        'query ($id: ID!) { trainingClass(id: $id) { trainers { nodes { member { id } } } } }',
        { id: data.trainingClassCreate.id },
      );
      return answer.data.trainingClass.trainers.nodes.map((node: { member: { id: string } }) => node.member.id).sort();
    };
    await leave(gone);
    expect(await teaching(held)).toEqual([gone.memberId, stays.memberId].sort());
    expect(await teaching(later)).toEqual([stays.memberId]);
    const { errors } = await create('AGAIN', '2026-03-10');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'input.trainers.0.member' });
    expect(errors?.[0]?.message).toContain('memberRejoin');
    expect((await create('BEFORE', '2026-03-09')).errors).toBeUndefined();
  });
});
