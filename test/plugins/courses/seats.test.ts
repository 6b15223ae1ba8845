import { courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { client, crowd, databases, type Someone, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments as documents, openClass } from './class-documents.ts';

const SEATS = 12;
const PEOPLE = 40;

describe.each(databases)('forty people and twelve seats in one process on $name', ({ dialect }) => {
  let it: TestServer;
  let people: Someone[];
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => new Date('2026-03-02T02:00:00Z') });
    people = await crowd(it, 'A1', PEOPLE);
  });
  const standing = async (trainingClass: string) => {
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT no, status, memberId FROM courses_class_place WHERE classId = ${trainingClass} ORDER BY no`,
    );
    const [row] = await it.server.kernel.database.read.query(
      sql`SELECT taken FROM courses_class WHERE id = ${trainingClass}`,
    );
    const withStatus = (status: string) => rows.filter((r) => r.status === status).map((r) => Number(r.no));
    return { rows, taken: Number(row?.taken), seated: withStatus('ENROLLED'), waiting: withStatus('WAITLISTED') };
  };
  const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  test('who all come at once, twice each, fill the seats exactly and wait in order', async () => {
    const trainingClass = await openClass(it.as('trainerA'), { unit: 'A', code: 'FULL', seats: SEATS });
    const answers = await Promise.all(
      [...people, ...people].map(({ token }) =>
        client(it.url, { token })(documents.request, { input: { trainingClass } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors).map(({ text }) => text)).toEqual([]);
    const { rows, taken, seated, waiting } = await standing(trainingClass);
    expect(new Set(rows.map(({ memberId }) => memberId)).size).toBe(PEOPLE);
    expect(rows.length).toBe(PEOPLE);
    expect(taken).toBe(SEATS);
    expect(seated).toEqual(upTo(1, SEATS));
    expect(waiting).toEqual(upTo(SEATS + 1, PEOPLE));

    // All with a seat give it up at once, while others who wait go too: no seat is lost, none is given twice.
    const placeOf = await it.ask(
      'query ($id: ID!) { trainingClass(id: $id) { places(first: 100, orderBy: NO_ASC) { nodes { id no member { id } } } } }',
      { id: trainingClass },
    );
    const leaving = placeOf.data.trainingClass.places.nodes.filter(
      ({ no }: { no: number }) => no <= SEATS || no % 5 === 0,
    );
    const left = await Promise.all(
      leaving.map(({ id, member }: { id: string; member: { id: string } }) => {
        const token = people.find(({ memberId }) => memberId === member.id)?.token ?? '';
        return client(it.url, { token })(documents.withdraw, { input: { classPlace: id } });
      }),
    );
    expect(left.filter(({ errors }) => errors).map(({ text }) => text)).toEqual([]);
    const after = await standing(trainingClass);
    const staying = upTo(SEATS + 1, PEOPLE).filter((no) => no % 5 !== 0);
    expect(after.taken).toBe(SEATS);
    expect(after.seated).toEqual(staying.slice(0, SEATS));
    expect(after.waiting).toEqual(staying.slice(SEATS));
  });

  test('without a waiting list are told that no seat is left, all but twelve', async () => {
    const trainingClass = await openClass(it.as('trainerA'), {
      unit: 'A',
      code: 'NOWAIT',
      seats: SEATS,
      waitlist: false,
    });
    const answers = await Promise.all(
      people.map(({ token }) => client(it.url, { token })(documents.request, { input: { trainingClass } })),
    );
    const codes = answers.map(({ code }) => code ?? 'seat');
    expect(codes.filter((code) => code === 'seat').length).toBe(SEATS);
    expect(codes.filter((code) => code === 'NO_SEAT_LEFT').length).toBe(PEOPLE - SEATS);
    expect(await standing(trainingClass)).toMatchObject({ taken: SEATS, seated: upTo(1, SEATS), waiting: [] });
  });

  test('settled twice at the same moment, it credits once', async () => {
    const trainer = it.as('trainerA');
    const trainingClass = await openClass(trainer, { unit: 'A', code: 'TWICE', startsOn: '2026-03-02' });
    const input = { trainingClass };
    const session = await trainer(documents.session, {
      input: { trainingClass, startsAt: '2026-03-02T01:00:00Z', endsAt: '2026-03-02T01:45:00Z', hours: 0.5 },
    });
    await trainer(documents.assign, { input: { ...input, unit: 'A1' } });
    await trainer(documents.confirm, { input });
    await trainer(documents.start, { input });
    const marks = { session: session.data.classSessionCreate.id, marks: [], others: 'PRESENT' };
    const recorded = await Promise.all(Array.from({ length: 5 }, () => trainer(documents.attend, { input: marks })));
    expect(recorded.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    await trainer(documents.finish, { input });
    const answers = await Promise.all(Array.from({ length: 8 }, () => trainer(documents.settle, { input })));
    expect(answers.map(({ data }) => data?.trainingClassSettle.status)).toEqual(Array(8).fill('SETTLED'));
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT COUNT(*) AS n, SUM(hours) AS hours FROM courses_hours WHERE classId = ${trainingClass}`,
    );
    expect([Number(rows[0]?.n), Number(rows[0]?.hours)]).toEqual([PEOPLE + 2, (PEOPLE + 2) * 50]);
  });
});
